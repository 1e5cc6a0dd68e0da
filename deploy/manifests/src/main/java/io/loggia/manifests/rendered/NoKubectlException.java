package io.loggia.manifests.rendered;

/** There is no kubectl on the PATH, so nothing can be rendered. */
public final class NoKubectlException extends RuntimeException {

    /** What to do about it. */
    public static final String REMEDY =
            "there is no kubectl on the PATH (1.27 or later; see deploy/local/tools.sh)";

    private static final long serialVersionUID = 1;

    NoKubectlException() {
        super("The manifests cannot be rendered: " + REMEDY);
    }
}
