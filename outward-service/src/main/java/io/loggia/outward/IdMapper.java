package io.loggia.outward;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in paths: another spelling than the one of {@link IdSpelling} names nothing, so 404. */
@Provider
class IdMapper implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new IdConverter() : null;
    }

    private static final class IdConverter implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String value) {
            return IdSpelling.parse(value).orElseThrow(OutwardProblem.NOT_FOUND::exception);
        }

        @Override
        public String toString(UUID value) {
            return value.toString();
        }
    }
}
