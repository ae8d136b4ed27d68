package org.yusuan.report;

import java.io.IOException;

/** The folder is no output folder that a report can be made of. */
public final class ReportException extends IOException {
    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }
}
