package org.yusuan.source;

/**
 * Bounds on what an archive may unpack to, those inside it included. Published archives stay far below all of them.
 *
 * @param depth archives within archives; publishers pack a zip of each unit's zips
 * @param members files of one archive; a province's has about 2,000
 * @param bytes of all members together
 * @param ratio of what is unpacked to the archive's own size; office files and PDF are packed already, plain texts and
 *     scans without compression reach about 50
 * @param freeBytes that may be unpacked before the ratio counts
 */
record ArchiveLimits(int depth, int members, long bytes, int ratio, long freeBytes) {
    static final ArchiveLimits STANDARD = new ArchiveLimits(4, 10_000, 4L << 30, 200, 64L << 20);
}
