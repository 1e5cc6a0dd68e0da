package io.loggia.feed.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.feed.ProblemException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {

    private static final UrlPolicy POLICY =
            new UrlPolicy(List.of("hooks.example.com", " CRM.example.org"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com",
                "https://hooks.example.com/in?of=loggia",
                "https://HOOKS.example.com/",
                "https://eu.hooks.example.com:8443/a/b",
                "https://crm.example.org:443/"
            })
    void allowedHostsAndWhatIsBelowThem(String url) {
        assertThat(POLICY.require("url", url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hooks.example.com",
                "//hooks.example.com/",
                "http://hooks.example.com/",
                "HTTPS://hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "jar:https://hooks.example.com!/",
                "gopher://hooks.example.com/",
                "https:///in",
                "https:hooks.example.com",
                "https://example.com/",
                "https://xhooks.example.com/",
                "https://hooks.example.com.evil.example/",
                "https://hooks.example.com./",
                "https://evil.example/hooks.example.com",
                "https://evil.example#@hooks.example.com/",
                "https://evil.example\\@hooks.example.com/",
                "https://user@hooks.example.com/",
                "https://user:word@hooks.example.com/",
                "https://hooks.example.com/#a",
                "https://hooks.example.com:22/",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:65536/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0177.1/",
                "https://0/",
                "https://[::1]/",
                "https://[::ffff:7f00:1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00:ec2::254]/",
                "https://hööks.example.com/",
                "https://hooks.example.com/a b",
                "https://hooks.example.com/\r\nx: y",
                "https://hooks.example.com/%zz"
            })
    void everythingElseIsRefusedAsTheUrl(String url) {
        assertThatThrownBy(() -> POLICY.require("url", url))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.field()).isEqualTo("url"));
    }

    @Test
    void withoutAListNothingIsAllowed() {
        assertThatThrownBy(
                        () -> new UrlPolicy(List.of(), true).require("url", "https://example.com/"))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "::1",
                "0.0.0.0",
                "::",
                "169.254.169.254",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "ff02::1",
                "255.255.255.255",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void whatIsNoOtherMachinesAddressIsNotConnectedTo(String address) throws Exception {
        String literal = address.contains(":") ? "[" + address + "]" : address;
        String shown = InetAddress.ofLiteral(address).getHostAddress();

        assertThat(Addresses.isSpecial(InetAddress.ofLiteral(address))).isTrue();
        UrlPolicy listed = new UrlPolicy(List.of(address, shown), true);
        assertThat(listed.resolve(URI.create("http://" + literal + ":8080/"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "192.168.1.1", "172.16.0.1", "8.8.8.8", "2001:db8::1"})
    void machinesOfTheCompanyAre(String address) {
        assertThat(Addresses.isSpecial(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void allowedNameDoesNotMakeItsAddressAllowed() {
        assertThatThrownBy(
                        () ->
                                new UrlPolicy(List.of("localhost"), true)
                                        .resolve(URI.create("http://localhost:8080/")))
                .isInstanceOf(AddressRefusedException.class);
    }
}
