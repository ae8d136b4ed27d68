import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF as a scanner or a phone would leave it: one file for each condition, the same for the same input. */
public final class MakeScans {
    /** What is done to a page that lies on the glass. */
    private record Condition(
            int dpi, double quality, boolean bilevel, double skew, int turns, boolean seal, double noise, boolean photo) {
        static Condition grey(int dpi) {
            return new Condition(dpi, 0.75, false, 0.3, 0, false, 3, false);
        }
    }

    /** Darker is ink when a scanner knows but black and white: it keeps the hairlines of forms. */
    private static final int PAPER = 195;

    private static final Map<String, Condition> CONDITIONS = new LinkedHashMap<>();

    static {
        CONDITIONS.put("grey150", Condition.grey(150));
        CONDITIONS.put("grey200", Condition.grey(200));
        CONDITIONS.put("grey300", Condition.grey(300));
        CONDITIONS.put("g4-200", new Condition(200, 1, true, 0.3, 0, false, 3, false));
        CONDITIONS.put("g4-300", new Condition(300, 1, true, -0.4, 0, false, 3, false));
        CONDITIONS.put("skew+2", new Condition(200, 0.75, false, 2, 0, false, 3, false));
        CONDITIONS.put("skew-2", new Condition(200, 0.75, false, -2, 0, false, 3, false));
        CONDITIONS.put("turned90", new Condition(200, 0.75, false, 0.4, 1, false, 3, false));
        CONDITIONS.put("turned180", new Condition(200, 0.75, false, -0.4, 2, false, 3, false));
        CONDITIONS.put("turned270", new Condition(200, 0.75, false, 0.2, 3, false, 3, false));
        CONDITIONS.put("seal200", new Condition(200, 0.75, false, -0.5, 0, true, 3, false));
        CONDITIONS.put("jpeg40", new Condition(200, 0.4, false, 0.5, 0, false, 5, false));
        CONDITIONS.put("photo", new Condition(220, 0.7, false, 0.8, 0, false, 6, true));
    }

    private MakeScans() {}

    /** Arguments: folder to write to, most pages of a document, conditions parted by commas or "all", PDFs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int mostPages = Integer.parseInt(arguments[1]);
        for (Map.Entry<String, Condition> each : CONDITIONS.entrySet()) {
            if (arguments[2].equals("all") || ("," + arguments[2] + ",").contains("," + each.getKey() + ",")) {
                Files.createDirectories(folder.resolve(each.getKey()));
                for (int i = 3; i < arguments.length; i++) {
                    make(Path.of(arguments[i]), folder.resolve(each.getKey()), each.getValue(), mostPages);
                }
            }
        }
    }

    private static void make(Path pdf, Path folder, Condition condition, int mostPages) throws IOException {
        Random random = new Random(20250101L + condition.hashCode());
        try (PDDocument from = Loader.loadPDF(pdf.toFile()); PDDocument to = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int i = 0; i < Math.min(mostPages, from.getNumberOfPages()); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, condition.dpi(), ImageType.RGB);
                add(to, scanned(page, condition, random), condition);
            }
            to.save(folder.resolve(pdf.getFileName()).toFile());
        }
    }

    private static void add(PDDocument to, BufferedImage scan, Condition condition) throws IOException {
        float width = scan.getWidth() * 72f / condition.dpi();
        float height = scan.getHeight() * 72f / condition.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDImageXObject image = condition.bilevel()
                ? CCITTFactory.createFromImage(to, scan)
                : JPEGFactory.createFromImage(to, scan, (float) condition.quality(), condition.dpi());
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
        to.addPage(page);
    }

    private static BufferedImage scanned(BufferedImage page, Condition condition, Random random) {
        BufferedImage scan = page;
        if (condition.seal()) {
            seal(scan);
        }
        scan = placed(scan, condition);
        if (condition.photo()) {
            scan = blurred(scan);
        }
        noise(scan, condition, random);
        if (condition.seal() || condition.photo()) {
            return scan;
        }
        return copied(scan, condition.bilevel() ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY);
    }

    /** A round stamp in red over the lower right part, half transparent as ink is. */
    private static void seal(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double size = page.getWidth() * 0.2;
        double x = page.getWidth() * 0.6;
        double y = page.getHeight() * 0.35;
        graphics.setColor(new Color(215, 30, 40, 170));
        graphics.setStroke(new BasicStroke((float) (size / 28)));
        graphics.draw(new Ellipse2D.Double(x, y, size, size));
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, (int) (size / 7)));
        graphics.drawString("★ 2025 ★", (float) (x + size * 0.2), (float) (y + size * 0.55));
        graphics.dispose();
    }

    private static BufferedImage placed(BufferedImage page, Condition condition) {
        boolean across = condition.turns() % 2 == 1;
        int width = across ? page.getHeight() : page.getWidth();
        int height = across ? page.getWidth() : page.getHeight();
        BufferedImage placed = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = placed.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(condition.skew()) + condition.turns() * Math.PI / 2);
        if (condition.photo()) {
            turn.shear(0.004, -0.003);
        }
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        graphics.drawImage(page, turn, null);
        graphics.dispose();
        return placed;
    }

    private static BufferedImage blurred(BufferedImage page) {
        BufferedImage small = new BufferedImage(
                page.getWidth() * 4 / 5, page.getHeight() * 4 / 5, BufferedImage.TYPE_INT_RGB);
        scale(page, small);
        BufferedImage back = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        scale(small, back);
        return back;
    }

    private static void scale(BufferedImage from, BufferedImage to) {
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
    }

    /** Grain, dust, and on photos the shadow of a hand: a slope of light with a dark corner. */
    private static void noise(BufferedImage page, Condition condition, Random random) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double light = condition.photo() ? light((double) x / page.getWidth(), (double) y / page.getHeight()) : 1;
                double grain = random.nextGaussian() * condition.noise();
                int rgb = page.getRGB(x, y);
                boolean dust = random.nextInt(60_000) == 0;
                page.setRGB(x, y, shade(rgb >> 16, light, grain, dust) << 16
                        | shade(rgb >> 8, light, grain, dust) << 8
                        | shade(rgb, light, grain, dust));
            }
        }
    }

    private static double light(double x, double y) {
        double shadow = 1 / (1 + Math.exp(-18 * (x + 0.6 * y - 0.55)));
        return 0.55 + 0.4 * shadow;
    }

    private static int shade(int value, double light, double grain, boolean dust) {
        double paper = dust ? 60 : 18 + (value & 0xFF) * 0.91;
        return (int) Math.max(0, Math.min(255, paper * light + grain));
    }

    private static BufferedImage copied(BufferedImage page, int type) {
        BufferedImage copy = new BufferedImage(page.getWidth(), page.getHeight(), type);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRGB(x, y) & 0xFF;
                boolean two = type == BufferedImage.TYPE_BYTE_BINARY;
                copy.getRaster().setSample(x, y, 0, two ? (grey > PAPER ? 1 : 0) : grey);
            }
        }
        return copy;
    }
}
