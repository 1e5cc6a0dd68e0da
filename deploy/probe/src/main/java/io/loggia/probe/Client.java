package io.loggia.probe;

/** A client of the OIDC provider that asks for itself. */
record Client(String id, String secret) {

    @Override
    public String toString() {
        return id;
    }
}
