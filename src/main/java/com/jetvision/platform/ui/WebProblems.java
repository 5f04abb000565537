package com.jetvision.platform.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The same sentences at the web edge, with the status that fits and never a stack trace. */
@RestControllerAdvice
class WebProblems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    @Nullable
    ProblemDetail problem(Exception cause) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null; // nobody is left to answer
        }
        if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException) {
            throw cause; // Spring Security answers: sign-in or 403
        }
        var notice = Problem.of(cause);
        return ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(notice.kind().status()), notice.sentence());
    }
}
