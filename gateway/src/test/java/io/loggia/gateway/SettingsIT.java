package io.loggia.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcTenantConfig.Token;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that protect people, read from the running gateway, whatever file they come from. */
@QuarkusTest
class SettingsIT {

    @Inject TenantConfigBean tenants;
    @Inject Config config;

    @Test
    void browsersLogInByCodeFlowWithProofAndNonce() {
        Authentication login = oidc().authentication();

        assertThat(oidc().applicationType()).contains(ApplicationType.HYBRID);
        assertThat(login.pkceRequired()).contains(true);
        assertThat(login.nonceRequired()).isTrue();
        assertThat(login.stateSecret().orElseThrow()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(login.failOnMissingStateParam()).isTrue();
        assertThat(login.redirectPath()).contains("/callback");
        assertThat(login.restorePathAfterRedirect()).isTrue();
        assertThat(login.javaScriptAutoRedirect()).isFalse();
    }

    @Test
    void sessionCookieIsForOurServerAlone() {
        Authentication login = oidc().authentication();

        assertThat(login.cookieForceSecure()).isTrue();
        assertThat(login.cookieSameSite()).isEqualTo(Authentication.CookieSameSite.LAX);
        assertThat(login.cookiePath()).isEqualTo("/");
        assertThat(login.cookieDomain()).isEmpty();
    }

    @Test
    void tokensAreCheckedHereAndNeverByAskingTheProvider() {
        Token token = oidc().token();

        assertThat(token.issuer()).isEqualTo(oidc().authServerUrl());
        assertThat(token.audience()).contains(List.of("loggia-gateway"));
        assertThat(token.signatureAlgorithm().orElseThrow().getAlgorithm()).isEqualTo("RS256");
        assertThat(token.lifespanGrace()).hasValue(30);
        assertThat(token.allowJwtIntrospection()).isFalse();
        assertThat(token.allowOpaqueTokenIntrospection()).isFalse();
        assertThat(token.forcedJwkRefreshInterval()).isLessThanOrEqualTo(Duration.ofMinutes(2));
        assertThat(oidc().roles().source()).contains(Source.accesstoken);
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.auth.proactive, false",
        "quarkus.security.jaxrs.deny-unannotated-endpoints, true",
        "quarkus.http.limits.max-body-size, 8M",
        "quarkus.http.limits.max-header-size, 8K",
        "quarkus.http.limits.max-initial-line-length, 4096",
        "quarkus.http.http2, false",
        "quarkus.http.idle-timeout, 30S",
        "quarkus.http.proxy.proxy-address-forwarding, false",
        "quarkus.devservices.enabled, false",
        "gateway.session.remembered, 5s",
        "gateway.session.refresh-ahead, 5m",
        "gateway.stream.longest, 15m",
        "gateway.passport.life, 2m"
    })
    void settingHasThisValue(String name, String value) {
        assertThat(config.getValue(name, String.class)).isEqualTo(value);
    }

    private OidcTenantConfig oidc() {
        return tenants.getDefaultTenant().oidcConfig();
    }
}
