package io.orderkit.springshop;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.web.OrderNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The error responses of the pages, for unknown orders and for accounts without a role. */
@ControllerAdvice(assignableTypes = {OrderPages.class, FormPages.class})
class PageProblems {
    @ExceptionHandler({OrderNotFound.class, InvalidValue.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(CallerNotAdmitted.class)
    void notAdmitted(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
