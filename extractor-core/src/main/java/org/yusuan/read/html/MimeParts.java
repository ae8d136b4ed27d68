package org.yusuan.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.yusuan.source.TextDecoding;

/** The pages in a web page that was saved in one file (MHTML): its frames come after it, workbooks have one for each sheet. */
final class MimeParts {
    private static final String PAGE = "text/html";

    private MimeParts() {}

    /** @throws IOException if the file is no sound MIME message */
    static List<String> pages(byte[] message) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
        tokens.parse(new ByteArrayInputStream(message));
        List<String> pages = new ArrayList<>();
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_BODY
                        && PAGE.equals(tokens.getBodyDescriptor().getMimeType())) {
                    pages.add(TextDecoding.declared(
                            tokens.getDecodedInputStream().readAllBytes(),
                            tokens.getBodyDescriptor().getCharset()));
                }
            }
        } catch (MimeException damage) {
            throw new IOException("its parts cannot be told apart: " + damage.getMessage(), damage);
        }
        return pages;
    }
}
