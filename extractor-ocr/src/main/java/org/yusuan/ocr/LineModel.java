package org.yusuan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PP-OCRv4's recognition of one line of Chinese and Latin print, on ONNX Runtime. */
final class LineModel {
    private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    /** The model's first class: between two characters. */
    private static final int BLANK = 0;

    private static final int CHANNELS = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** What the model calls the pictures it is given. */
    private final String input;

    private final List<String> characters;

    private LineModel(OrtEnvironment environment, OrtSession session, List<String> characters) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
        this.characters = characters;
    }

    static LineModel load() throws IOException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setMemoryPatternOptimization(false);
                options.setCPUArenaAllocator(false);
                return new LineModel(environment, environment.createSession(bytes(MODEL), options), characters());
            }
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IOException("the model of characters cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = LineModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("expected the model " + resource + " on the class path, found none");
            }
            return in.readAllBytes();
        }
    }

    private static List<String> characters() throws IOException {
        String lines = new String(bytes(CHARACTERS), StandardCharsets.UTF_8);
        return Stream.of(Stream.of(""), lines.lines(), Stream.of(" "))
                .flatMap(part -> part)
                .toList();
    }

    ReadLine read(Strip strip) {
        int plane = Strip.HEIGHT * strip.width();
        FloatBuffer values = FloatBuffer.allocate(CHANNELS * plane);
        for (int channel = 0; channel < CHANNELS; channel++) {
            values.put(strip.values());
        }
        values.rewind();
        long[] shape = {1, CHANNELS, Strip.HEIGHT, strip.width()};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values, shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            long[] size = output.getInfo().getShape();
            return decoded(output.getFloatBuffer(), (int) size[1], (int) size[2], strip.width());
        } catch (OrtException e) {
            throw new IllegalStateException("a line cannot be recognised: " + e.getMessage(), e);
        }
    }

    /** Best class at each step; repeated ones are one character, blanks are none (CTC). */
    private ReadLine decoded(FloatBuffer scores, int steps, int classes, int width) {
        List<ReadLine.Symbol> read = new ArrayList<>();
        double columns = (double) width / steps;
        float[] row = new float[classes];
        int last = BLANK;
        int first = 0;
        double best = 0;
        for (int step = 0; step <= steps; step++) {
            int most = BLANK;
            if (step < steps) {
                scores.get(row);
                for (int i = 1; i < classes; i++) {
                    most = row[i] > row[most] ? i : most;
                }
            }
            if (step == steps || most != last) {
                if (last != BLANK) {
                    double middle = (first + step) / 2.0 * columns;
                    read.add(new ReadLine.Symbol(characters.get(last), best, middle));
                }
                first = step;
                best = 0;
                last = most;
            }
            best = Math.max(best, step < steps ? row[most] : 0);
        }
        return new ReadLine(read);
    }
}
