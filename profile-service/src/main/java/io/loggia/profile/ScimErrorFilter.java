package io.loggia.profile;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Whoever asks by SCIM is answered by it, also when refused. */
@Provider
class ScimErrorFilter implements ContainerResponseFilter {

    private static final String PATH = "/api/scim/";
    private static final Annotation[] NONE = {};

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemView problem
                && request.getUriInfo().getRequestUri().getRawPath().startsWith(PATH)) {
            response.setEntity(
                    ScimErrorView.of(problem), NONE, MediaType.valueOf(ScimErrorView.MEDIA_TYPE));
        }
    }
}
