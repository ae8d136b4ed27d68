package org.yusuan.run;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.InputFile;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.source.Archives;

/**
 * The files that the result in the output folder was made of. Those that are not among the inputs any more are kept in the
 * new result, which only then loses nothing when a folder is not there for once; or they are dropped, where that is asked for.
 */
final class EarlierFiles {
    private final NavigableSet<String> left;
    private final List<String> differences;
    private final boolean isPruned;

    private EarlierFiles(NavigableSet<String> left, List<String> differences, boolean isPruned) {
        this.left = left;
        this.differences = differences;
        this.isPruned = isPruned;
    }

    static EarlierFiles of(DisclosureWriter writer, OutputOptions options) {
        return new EarlierFiles(new TreeSet<>(writer.earlierSources()), writer.differences(), options.prune());
    }

    /** In what program and options are others than the result's. */
    List<String> differences() {
        return differences;
    }

    /** Whether those that are gone are dropped. */
    boolean isPruned() {
        return isPruned;
    }

    /**
     * Refuses to lose files: what was read of them under other terms is not taken over.
     *
     * @param found the inputs; what is inside an archive is known when that is unpacked
     */
    void refuseGone(List<InputFile> found) throws FilesGoneException {
        if (isPruned || differences.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        found.forEach(file -> names.add(file.name()));
        List<String> gone = left.stream()
                .filter(name -> !names.contains(name) && !names.contains(Archives.outermost(name)))
                .toList();
        if (!gone.isEmpty()) {
            throw new FilesGoneException(gone.get(0), gone.size(), differences);
        }
    }

    /** A file of this name is there. */
    void find(String name) {
        left.remove(name);
    }

    /**
     * The next file that is gone and comes before another in the order of names; it is not told again.
     *
     * @param name of the other; absent for the end of all names
     */
    @Nullable
    String nextGone(@Nullable String name) throws FilesGoneException {
        if (left.isEmpty() || (name != null && left.first().compareTo(name) >= 0)) {
            return null;
        }
        String gone = left.first();
        left.remove(gone);
        if (!isPruned && !differences.isEmpty()) {
            throw new FilesGoneException(gone, 1, differences);
        }
        return gone;
    }
}
