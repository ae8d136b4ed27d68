package org.yusuan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;
import org.yusuan.pipeline.DocumentReading;
import org.yusuan.pipeline.InputFile;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.record.Disclosure;
import org.yusuan.run.InputFiles;
import org.yusuan.source.OcrMode;
import org.yusuan.temp.TemporaryFiles;

/**
 * Reads disclosures in this process, and gives what they say as records.
 *
 * <pre>{@code
 * Disclosure disclosure = Yusuan.reader().read(Path.of("budget.pdf"));
 * disclosure.budgetLines().forEach(line -> System.out.println(line.name() + " " + line.amount().yuan()));
 * }</pre>
 *
 * <p>A document that cannot be read is a disclosure too: its {@code document().status()} is {@code FAILED}, and
 * {@code document().error()} says why. Whole folders with worker processes, timeouts and an output folder are the business of
 * {@link org.yusuan.run.Extractor}.
 */
public final class Yusuan {
    private Yusuan() {}

    /** Reads without a password and without a cross-check; findings are told in Chinese, as the documents are. */
    public static Reader reader() {
        return new Reader(ReadingOptions.STANDARD);
    }

    /** How documents are read. It does not change, and may be used by several threads at a time. */
    public static final class Reader {
        private static final int THREADS = Runtime.getRuntime().availableProcessors();

        private final ReadingOptions options;

        private Reader(ReadingOptions options) {
            this.options = options;
        }

        /** The same, with a password for documents and archives that ask for one. It appears in no text of this object. */
        public Reader password(@Nullable String password) {
            return new Reader(options.with(password));
        }

        /** The same, with findings told in a language. */
        public Reader language(Language language) {
            return new Reader(options.with(language));
        }

        /**
         * The same, with pages recognised from their picture or not: those without text, unless another mode is given here.
         * Needs {@code org.yusuan:extractor-ocr}, which this library brings only to who asks for it.
         */
        public Reader ocr(OcrMode mode) {
            return new Reader(options.with(mode));
        }

        /**
         * The same, with the tables of PDFs read by tabula-java too: on what the two differ there is a finding. Needs
         * {@code technology.tabula:tabula}, which this library brings only to who asks for it.
         */
        public Reader crossCheck() {
            return new Reader(options.withSecondOpinion());
        }

        /**
         * Reads a file of any format, told by its content.
         *
         * @throws IOException if there is no such file, or nothing can be written where temporary files go
         */
        public Disclosure read(Path file) throws IOException {
            // a document that cannot be read is data; a file that is not there is a mistake of the caller
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            Path name = file.getFileName();
            return read(new InputFile(file, name == null ? file.toString() : name.toString()));
        }

        /**
         * Reads a stream to its end, and leaves it open.
         *
         * @param name that the document goes by, such as {@code budget.pdf}; a year in it may be the only one there is
         * @throws IOException if the stream cannot be read, or nothing can be written where temporary files go
         */
        public Disclosure read(InputStream document, String name) throws IOException {
            try (TemporaryFiles temporary = TemporaryFiles.create()) {
                Path copy = temporary.next();
                Files.copy(document, copy);
                return read(new InputFile(copy, name));
            }
        }

        /** Reads bytes as {@link #read(InputStream, String)} reads a stream. */
        public Disclosure read(byte[] document, String name) throws IOException {
            return read(new ByteArrayInputStream(document), name);
        }

        private Disclosure read(InputFile file) throws IOException {
            try (TemporaryFiles temporary = TemporaryFiles.create()) {
                return read(file, options.stages(THREADS, temporary));
            }
        }

        private static Disclosure read(InputFile file, PipelineStages stages) {
            List<Disclosure> chunks = new ArrayList<>();
            return DocumentReading.read(stages, file, "", chunks::add)
                    .disclosure()
                    .after(chunks);
        }

        /**
         * All documents in files, folders and archives, in the order of their names, each read when it is asked for.
         *
         * @return to be closed, which removes what was unpacked of archives
         * @throws IOException if an input is not there; later, of a file that cannot be listed or unpacked, the stream throws
         *     {@link UncheckedIOException}
         */
        public Stream<Disclosure> readAll(Path... inputs) throws IOException {
            TemporaryFiles temporary = TemporaryFiles.create();
            InputFiles files = InputFiles.of(List.of(inputs), options.password(), temporary);
            Iterator<Disclosure> each = new Each(files, options.stages(THREADS, temporary));
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED | Spliterator.NONNULL), false)
                    .onClose(() -> close(temporary));
        }

        private static void close(TemporaryFiles temporary) {
            try {
                temporary.close();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public String toString() {
            return "Yusuan.Reader[" + options + "]";
        }

        /** One document after the other. */
        private static final class Each implements Iterator<Disclosure> {
            private final InputFiles files;
            private final PipelineStages stages;
            private @Nullable InputFile next;

            Each(InputFiles files, PipelineStages stages) {
                this.files = files;
                this.stages = stages;
            }

            @Override
            public boolean hasNext() {
                try {
                    if (next == null) {
                        next = files.next();
                    }
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
                return next != null;
            }

            @Override
            public Disclosure next() {
                InputFile file = hasNext() ? next : null;
                if (file == null) {
                    throw new NoSuchElementException("no document is left");
                }
                next = null;
                try {
                    Disclosure disclosure = read(file, stages);
                    files.release(file);
                    return disclosure;
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        }
    }
}
