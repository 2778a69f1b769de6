package org.casus.reader;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * One ONNX graph, ready to run on the CPU with one thread a call. It reads and writes memory that the caller holds:
 * direct buffers, from position to limit, which are not copied.
 */
final class Graph implements AutoCloseable {

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** @throws IllegalStateException if these bytes are not a graph that can be run */
    Graph(String name, byte[] bytes) {
        this.name = name;
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Two threads on one sentence cost twice the time of one; documents are what runs in parallel.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(bytes, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be loaded: " + name + ": " + e.getMessage(), e);
        }
    }

    OnnxTensor tensor(LongBuffer values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }

    OnnxTensor tensor(FloatBuffer values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }

    /** Writes the outputs into the memory of these tensors; a shape that is not theirs is an error. */
    void run(Map<String, OnnxTensor> inputs, Map<String, OnnxTensor> outputs) throws OrtException {
        session.run(inputs, outputs).close();
    }

    /** Refuses a graph whose output has another width: with other labels it would be wrong in silence. */
    void requireWidth(String output, int width) {
        try {
            NodeInfo info = session.getOutputInfo().get(output);
            if (info == null || !(info.getInfo() instanceof TensorInfo tensor)) {
                throw new IllegalStateException("The reader model has no output '" + output + "' in " + name + ".");
            }
            long[] shape = tensor.getShape();
            if (shape.length == 0 || shape[shape.length - 1] != width) {
                throw new IllegalStateException("The reader model does not fit its labels: output '" + output + "' of "
                        + name + " is " + shape[shape.length - 1] + " wide, not " + width + ".");
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be loaded: " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be released: " + e.getMessage(), e);
        }
    }
}
