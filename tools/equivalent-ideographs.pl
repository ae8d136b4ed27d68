#!/usr/bin/perl
# Writes the table of radicals to the ideographs they stand for, which the lexicon folds text with.
#
# usage: perl tools/equivalent-ideographs.pl > extractor-core/src/main/resources/org/yusuan/lexicon/equivalent-ideographs.txt
#
# Reads the property Equivalent_Unified_Ideograph from the Unicode Character Database that perl carries. Only the blocks
# Kangxi Radicals and CJK Radicals Supplement are written: strokes (U+31C0 ..) are never meant as characters.
use strict;
use warnings;
use Unicode::UCD;

binmode STDOUT, ':encoding(UTF-8)';
my $version = Unicode::UCD::UnicodeVersion();
print "# Radicals and the unified ideographs they are equivalent to: radical and ideograph, in code points.\n";
print "# Source: Unicode Character Database $version, EquivalentUnifiedIdeograph.txt, blocks U+2E80..U+2EFF and U+2F00..U+2FDF.\n";
print "# Copyright Unicode, Inc.; Unicode License v3, https://www.unicode.org/license.txt. Made by tools/equivalent-ideographs.pl.\n";
my ($starts, $ideographs) = Unicode::UCD::prop_invmap('Equivalent_Unified_Ideograph');
for my $range (0 .. $#$starts - 1) {
    next unless $ideographs->[$range];
    for my $offset (0 .. $starts->[$range + 1] - $starts->[$range] - 1) {
        my $radical = $starts->[$range] + $offset;
        next unless $radical >= 0x2E80 && $radical <= 0x2FDF;
        # perl counts a range's values up from its first one only where they differ; equal ones are said once
        printf "%04X\t%04X\n", $radical, $ideographs->[$range];
    }
}
