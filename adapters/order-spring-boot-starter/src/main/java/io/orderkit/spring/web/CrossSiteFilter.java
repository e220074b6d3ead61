package io.orderkit.spring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter that rejects commands that another site's page sends through a user's browser. A browser sends the headers
 * {@code Sec-Fetch-Site} and {@code Origin}, which a page cannot change; other programs do not send them.
 */
public final class CrossSiteFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    private final Set<String> allowedOrigins;

    /** @param allowedOrigins other origins whose pages may send commands */
    public CrossSiteFilter(Set<String> allowedOrigins) {
        this.allowedOrigins = Set.copyOf(allowedOrigins);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(RestProblems.MEDIA_TYPE.toString());
        response.getOutputStream()
                .write(
                        ("{\"type\":\"urn:orderkit:problem:cross-site\",\"title\":\"Forbidden\",\"status\":403,\"detail\":\""
                                        + ProblemWords.say(request.getLocale(), "cross-site") + "\"}")
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether the request comes from an allowed page. Older browsers send only the {@code Origin} header. */
    private boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && allowedOrigins.contains(origin)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? origin == null || origin.equals(own(request)) : SAME_SITE.contains(site);
    }

    private static String own(HttpServletRequest request) {
        UriComponents address = UriComponentsBuilder.fromUriString(
                        request.getRequestURL().toString())
                .build();
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
