package com.jetvision.platform.ui;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The same sentences at the web edge, with the status that fits and never a stack trace. Also whoever seems to be gone is
 * answered: no answer of our own is a 200, and a database that breaks off looks just like a browser that does.
 */
@RestControllerAdvice
class WebProblems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail problem(Exception cause) throws Exception {
        if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException) {
            throw cause; // Spring Security answers: sign-in or 403
        }
        var notice = Problem.of(cause);
        return ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(notice.kind().status()), notice.sentence());
    }
}
