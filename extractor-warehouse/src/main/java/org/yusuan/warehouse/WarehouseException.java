package org.yusuan.warehouse;

/** Why a warehouse could not be loaded or asked; the message names the file, table or place, and what was expected there. */
public final class WarehouseException extends Exception {
    private static final long serialVersionUID = 1L;

    WarehouseException(String message) {
        super(message);
    }

    WarehouseException(String message, Throwable cause) {
        super(message, cause);
    }
}
