package org.yusuan.inspect;

import java.awt.Color;
import java.util.Locale;
import org.yusuan.record.Role;

/** The colour of each role, the same in pictures and on the web page. */
final class RoleColors {
    /** Of 255: text under the colour stays readable. */
    private static final int VEIL = 70;

    /** Of lines that were taken for drawn. */
    static final Color EDGE = new Color(0x00, 0x90, 0xFF);

    private RoleColors() {}

    static Color of(Role role) {
        return switch (role) {
            case TITLE -> new Color(0x7B, 0x3F, 0xBF);
            case LABEL -> new Color(0xE0, 0x8A, 0x00);
            case HEADING -> new Color(0x2F, 0x6F, 0xD0);
            case VALUE -> new Color(0x2E, 0x9E, 0x4F);
            case NOTE -> new Color(0x00, 0x97, 0xA7);
            case BLANK_OF_FORM -> new Color(0x9A, 0x8F, 0x6A);
            case EMPTY -> new Color(0xB0, 0xB0, 0xB0);
            case RESIDUE -> new Color(0xE0, 0x1F, 0x3D);
        };
    }

    static Color veil(Role role) {
        Color color = of(role);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), VEIL);
    }

    static String css(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
