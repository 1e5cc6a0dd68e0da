package io.loggia.feed.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket of any server that speaks S3, with an object for each picture, under its name. Nothing
 * is asked of the server before the first picture.
 */
final class S3MediaStore implements MediaStore {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final S3Client s3;
    private final String bucket;

    S3MediaStore(String bucket, MediaConfig.S3 config) {
        s3 = client(config);
        this.bucket = bucket;
    }

    @Override
    public void put(String name, Picture picture) throws IOException {
        try {
            s3.putObject(
                    put -> put.bucket(bucket).key(name).contentType(picture.mediaType()),
                    RequestBody.fromBytes(picture.bytes()));
        } catch (SdkException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(s3.getObject(get -> get.bucket(bucket).key(name)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    @Override
    public void remove(String name) throws IOException {
        try {
            s3.deleteObject(delete -> delete.bucket(bucket).key(name));
        } catch (SdkException | UncheckedIOException e) {
            throw failure(e);
        }
    }

    private static IOException failure(RuntimeException e) {
        return new IOException(e.getMessage(), e);
    }

    /**
     * Without what is Amazon's alone: checksums behind the body and bodies signed by pieces. A body
     * is signed as a whole where TLS does not guard it.
     */
    private static S3Client client(MediaConfig.S3 config) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(Region.of(config.region()))
                        .forcePathStyle(config.pathStyle())
                        .credentialsProvider(credentials(config))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECTING)
                                        .socketTimeout(config.attemptTimeout()))
                        .overrideConfiguration(
                                call ->
                                        call.apiCallAttemptTimeout(config.attemptTimeout())
                                                .apiCallTimeout(config.callTimeout())
                                                .addExecutionInterceptor(new BodyAtOnce()));
        config.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(MediaConfig.S3 config) {
        return config.credentials()
                .map(key -> AwsBasicCredentials.create(key.accessKey(), key.secretKey()))
                .<AwsCredentialsProvider>map(StaticCredentialsProvider::create)
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    /**
     * Sends a body without waiting to be told so: not every server does, and the JDK's client hides
     * what such a server says instead.
     */
    private static final class BodyAtOnce implements ExecutionInterceptor {

        @Override
        public SdkHttpRequest modifyHttpRequest(
                Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return context.httpRequest().copy(request -> request.removeHeader("Expect"));
        }
    }
}
