package org.yusuan.run;

/** The version of this program, as its jar states it. */
public final class Version {
    private Version() {}

    /** Such as {@code 1.2.0}; {@code (unpackaged)} where the classes come from no jar. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
