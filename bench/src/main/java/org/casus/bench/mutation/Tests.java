package org.casus.bench.mutation;

import java.util.Optional;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests in this process, up to the first that fails. */
final class Tests {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    /** What the tests of one run came to. */
    private static final class Count implements TestExecutionListener {

        private final CancellationToken token = CancellationToken.create();
        private Optional<String> failed = Optional.empty();
        private boolean passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed = failed.or(() -> Optional.of(test.getUniqueId()));
                token.cancel();
            } else if (test.isTest()) {
                passed = true;
            }
        }
    }

    /**
     * The first that fails; empty if all pass.
     *
     * @param group JUnit's unique id of a class or a test; that nothing is found under it counts as its failure
     */
    Optional<String> failing(String group) {
        Count count = new Count();
        try {
            launcher.execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectUniqueId(group))
                    .forExecution()
                    .cancellationToken(count.token)
                    .listeners(count)
                    .build());
        } catch (RuntimeException e) {
            // The changed code may break what JUnit does before a test.
            return Optional.of(group);
        }
        return count.passed ? count.failed : count.failed.or(() -> Optional.of(group));
    }
}
