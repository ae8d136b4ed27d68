package org.yusuan.write;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that is written as it comes: rows wait on the disk, in a folder beside the file that is gone with the writer. The
 * same content gives the same bytes: POI and the zip format would tell the time.
 */
final class WorkbookFile implements Closeable {
    /** The first whole day of the zip format; an entry without a time would have the present one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String WAITING = ".rows";

    private final Path file;
    private final Path folder;
    private final Waiting waiting;
    private final Timeless workbook;

    WorkbookFile(Path file) throws IOException {
        this.file = file;
        this.folder = Files.createDirectories(file.resolveSibling(file.getFileName() + WAITING));
        this.waiting = new Waiting(folder);
        this.workbook = new Timeless();
        workbook.setCompressTempFiles(true);
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        workbook.setForceFormulaRecalculation(true);
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Yusuan");
        try {
            properties.setCreated("1980-01-02T00:00:00Z");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SXSSFWorkbook workbook() {
        return workbook;
    }

    SXSSFSheet sheet(String name) throws IOException {
        return inFolder(() -> workbook.createSheet(name));
    }

    /** A further row of a sheet; an earlier one goes to the disk for it. */
    SXSSFRow row(SXSSFSheet sheet, int number) throws IOException {
        return onDisk(() -> sheet.createRow(number));
    }

    /** Completes the file. */
    void write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            inFolder(() -> {
                try {
                    workbook.write(out);
                    return true;
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            });
        }
    }

    private <R> R inFolder(Supplier<R> work) throws IOException {
        return onDisk(() -> TempFile.withStrategy(waiting, work));
    }

    /** What POI tells of the disk as a fault of the program is told as what it is. */
    private static <R> R onDisk(Supplier<R> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        } catch (IllegalStateException cause) {
            if (cause.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw cause;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            workbook.close();
        } finally {
            delete();
        }
    }

    private void delete() throws IOException {
        try (var left = Files.list(folder)) {
            for (Path each : left.toList()) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Files that POI makes for itself, in a folder of ours: none is left in the system's. */
    private static final class Waiting implements TempFileCreationStrategy {
        private final Path folder;

        Waiting(Path folder) {
            this.folder = folder;
        }

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }

    /** One row of each sheet is held; entries of the container have one time. */
    private static final class Timeless extends SXSSFWorkbook {
        Timeless() {
            super(1);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = new TimelessZip(out);
            zip.setUseZip64(zip64Mode);
            return zip;
        }
    }

    private static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            // what is written is the time of the wall, wherever the wall is
            entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
