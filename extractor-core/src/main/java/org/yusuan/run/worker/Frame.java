package org.yusuan.run.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What goes between a run and a worker: a length of four bytes, a letter that says what it is, and a text. */
record Frame(Kind kind, String text) {
    /** No frame is near this size; a stream that says so is not ours. */
    private static final int MOST_BYTES = 64 << 20;

    enum Kind {
        /** To the worker, once and first: how it is to read. */
        SETUP('s'),
        /** To the worker: a document to be read. */
        ASSIGNMENT('a'),
        /** From the worker, once: it is as it is to be, and a document's time begins with its task. */
        READY('r'),
        /** From the worker: some of a large document is done, and the time for the next of it begins. */
        PROGRESS('g'),
        /** From the worker: what became of the document. */
        PART('p'),
        /** The same, but reading it met an error of the virtual machine, which may not be sound any more. */
        DOUBTFUL_PART('d'),
        /** From the worker: it cannot write what it read. */
        STOPPED('x');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(int letter) throws IOException {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw notAFrame();
        }
    }

    void writeTo(OutputStream stream) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        DataOutputStream data = new DataOutputStream(stream);
        data.writeInt(bytes.length);
        data.writeByte(kind.letter);
        data.write(bytes);
        data.flush();
    }

    /** The next frame; absent at the end of the stream. */
    static @Nullable Frame readFrom(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        int length;
        try {
            length = data.readInt();
        } catch (EOFException end) {
            return null;
        }
        Kind kind = Kind.of(data.readUnsignedByte());
        if (length < 0 || length > MOST_BYTES) {
            throw notAFrame();
        }
        byte[] bytes = new byte[length];
        data.readFully(bytes);
        return new Frame(kind, new String(bytes, StandardCharsets.UTF_8));
    }

    private static IOException notAFrame() {
        return new IOException("expected a frame, found something else on the stream");
    }
}
