package io.loggia.gateway;

/** A problem on its way to the client. It has no stack: it is an answer, not a fault of ours. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final GatewayProblem problem;

    ProblemException(GatewayProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    public GatewayProblem problem() {
        return problem;
    }
}
