package org.yusuan.ocr;

import java.util.ArrayDeque;
import java.util.Deque;

/** Dust and noise: ink too small for a dot of print. */
final class Speckles {
    /** In sides of the largest speck: how far a sign is from its number. */
    private static final int SIGN_GAP = 3;

    private Speckles() {}

    /** @param largest side of what is erased, in pixels */
    static void erase(Bitmap bitmap, int largest) {
        boolean[] seen = new boolean[bitmap.width() * bitmap.height()];
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                if (bitmap.at(x, y) && !seen[y * bitmap.width() + x]) {
                    Blot blot = new Blot(bitmap, seen, largest);
                    blot.gather(x, y);
                }
            }
        }
    }

    /** Ink that hangs together. */
    private static final class Blot {
        private final Bitmap bitmap;
        private final boolean[] seen;
        private final int largest;
        private final Deque<Integer> open = new ArrayDeque<>();

        Blot(Bitmap bitmap, boolean[] seen, int largest) {
            this.bitmap = bitmap;
            this.seen = seen;
            this.largest = largest;
        }

        void gather(int fromX, int fromY) {
            int most = (largest + 1) * (largest + 1);
            int[] pixels = new int[most];
            int count = 0;
            int x0 = fromX;
            int x1 = fromX;
            int y1 = fromY;
            take(fromX, fromY);
            while (!open.isEmpty()) {
                int place = open.pop();
                int x = place % bitmap.width();
                int y = place / bitmap.width();
                if (count < most) {
                    pixels[count] = place;
                }
                count++;
                x0 = Math.min(x0, x);
                x1 = Math.max(x1, x);
                y1 = Math.max(y1, y);
                for (int downwards = -1; downwards <= 1; downwards++) {
                    for (int across = -1; across <= 1; across++) {
                        take(x + across, y + downwards);
                    }
                }
            }
            boolean small = count <= most && x1 - x0 < largest && y1 - fromY < largest;
            if (small && !isSign(new Region(x0, fromY, x1 + 1, y1 + 1))) {
                for (int i = 0; i < count; i++) {
                    bitmap.erase(pixels[i] % bitmap.width(), pixels[i] / bitmap.width());
                }
            }
        }

        /** A stroke that lies, with print after it: a faint minus sign. */
        private boolean isSign(Region blot) {
            if (blot.width() < blot.height()) {
                return false;
            }
            int end = Math.min(bitmap.width(), blot.x1() + SIGN_GAP * largest);
            for (int x = blot.x1(); x < end; x++) {
                for (int y = blot.y0(); y < blot.y1(); y++) {
                    if (bitmap.at(x, y)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void take(int x, int y) {
            if (x < 0 || y < 0 || x >= bitmap.width() || y >= bitmap.height()) {
                return;
            }
            int place = y * bitmap.width() + x;
            if (bitmap.at(x, y) && !seen[place]) {
                seen[place] = true;
                open.push(place);
            }
        }
    }
}
