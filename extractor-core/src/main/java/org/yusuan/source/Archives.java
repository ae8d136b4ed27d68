package org.yusuan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.temp.TemporaryFiles;

/**
 * Unpacks archives, those inside them too. Members go to files of the run's own naming, so that no name in an archive can
 * lead anywhere; what an archive unpacks to is bounded in number, size and ratio.
 */
public final class Archives {
    /** Marks what is inside an archive: {@code archive.zip!/a.pdf}. */
    private static final String INSIDE = "!/";

    private final Sources sources;
    private final Limits limits;
    private final ArchiveLimits archiveLimits;
    private final TemporaryFiles scratch;
    private final @Nullable String password;

    /** The name of the archive that a document is in; its own name where it is in none. */
    public static String outermost(String name) {
        int inside = name.indexOf(INSIDE);
        return inside < 0 ? name : name.substring(0, inside);
    }

    /** @param password for members that ask for one */
    public Archives(Sources sources, Limits limits, TemporaryFiles scratch, @Nullable String password) {
        this(sources, limits, ArchiveLimits.STANDARD, scratch, password);
    }

    Archives(
            Sources sources,
            Limits limits,
            ArchiveLimits archiveLimits,
            TemporaryFiles scratch,
            @Nullable String password) {
        this.sources = sources;
        this.limits = limits;
        this.archiveLimits = archiveLimits;
        this.scratch = scratch;
        this.password = password;
    }

    /**
     * What is in an archive.
     *
     * @param members the files in it and in the archives inside it; an archive that could not be unpacked is one itself
     * @param diagnostics why not all of it could be unpacked
     */
    public record Unpacked(List<ArchiveMember> members, List<Diagnostic> diagnostics) {
        public Unpacked {
            members = List.copyOf(members);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public boolean isArchive(Path file, String name) {
        return sources.isArchive(file, name);
    }

    /**
     * Unpacks an archive.
     *
     * @throws IOException if there is no room for what is in it; whatever is wrong with the archive is told
     */
    public Unpacked unpack(Path file, String name) throws IOException {
        try {
            UnpackQuota budget = new UnpackQuota(archiveLimits, limits.fileBytes(), Files.size(file));
            Unpacking unpacking = new Unpacking(budget);
            unpacking.unpack(file, name, 1);
            return new Unpacked(unpacking.members, unpacking.diagnostics);
        } catch (UnpackQuota.NoRoomException ours) {
            throw ours;
        } catch (IOException unreadable) {
            return new Unpacked(List.of(), List.of(failure(Code.UNREADABLE_FILE, name, reason(unreadable))));
        }
    }

    private static Diagnostic failure(Code code, String name, String found) {
        return Diagnostic.ofDocument(code, name + ": expected an archive, " + found);
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** One outermost archive being unpacked. */
    private final class Unpacking {
        private final UnpackQuota budget;
        private final List<ArchiveMember> members = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private boolean exhausted;

        Unpacking(UnpackQuota budget) {
            this.budget = budget;
        }

        /** Whether the archive was unpacked whole. */
        boolean unpack(Path archive, String name, int depth) throws IOException {
            int before = diagnostics.size();
            List<ArchiveMember> found = new ArrayList<>();
            try {
                new ArchiveEntries(password, new Inside(name, found)).read(archive, name);
            } catch (UnpackQuota.ExceededException tooMuch) {
                exhausted = true;
                diagnostics.add(
                        failure(Code.TOO_LARGE, name, "of " + tooMuch.getMessage() + "; the rest was left out"));
            } catch (UnpackQuota.NoRoomException ours) {
                throw ours;
            } catch (IOException | RuntimeException damage) {
                // the library meets damage with unchecked exceptions too
                diagnostics.add(failure(Code.DAMAGED, name, "but it cannot be unpacked: " + reason(damage)));
            }
            boolean whole = diagnostics.size() == before;
            if (whole && found.isEmpty()) {
                diagnostics.add(failure(Code.NO_CONTENT, name, "found one without files"));
                return false;
            }
            for (ArchiveMember member : found) {
                addOrUnpack(member, depth);
            }
            return whole;
        }

        private void addOrUnpack(ArchiveMember member, int depth) throws IOException {
            boolean inner = !exhausted && isArchive(member.file(), member.name());
            if (!inner) {
                members.add(member);
                return;
            }
            if (depth >= archiveLimits.depth()) {
                String message = "of at most " + archiveLimits.depth() + " archives within one another, found more";
                diagnostics.add(failure(Code.TOO_LARGE, member.name(), message));
            } else {
                unpack(member.file(), member.name(), depth + 1);
            }
            Files.deleteIfExists(member.file());
        }

        /** Takes the files of one archive. */
        private final class Inside implements ArchiveEntries.Taker {
            private final String archive;
            private final List<ArchiveMember> found;

            Inside(String archive, List<ArchiveMember> found) {
                this.archive = archive;
                this.found = found;
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                String cleaned = EntryName.clean(name);
                if (EntryName.isHidden(cleaned)) {
                    return;
                }
                budget.countMember();
                Path target = scratch.next();
                budget.copy(content, target);
                found.add(new ArchiveMember(target, unique(archive + INSIDE + cleaned)));
            }

            @Override
            public void sealed(Code code, String name, String why) {
                String message = "but " + EntryName.clean(name) + " in it " + why;
                diagnostics.add(failure(code, archive, message));
            }
        }

        /** An archive may hold several files of one name. */
        private String unique(String name) {
            String unique = name;
            for (int copy = 2; !names.add(unique); copy++) {
                unique = name + "~" + copy;
            }
            return unique;
        }
    }
}
