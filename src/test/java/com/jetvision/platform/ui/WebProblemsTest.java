package com.jetvision.platform.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class WebProblemsTest {
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Troubled())
            .setControllerAdvice(new WebProblems())
            .build();

    @Test
    void aBusinessNoIs422WithItsSentence() throws Exception {
        web.perform(get("/trouble/refused"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This quote expired.")));
    }

    @Test
    void aRecordThatIsNotTheirsIs404() throws Exception {
        web.perform(get("/trouble/missing")).andExpect(status().isNotFound());
    }

    @Test
    void someoneElseSavedIs409() throws Exception {
        web.perform(get("/trouble/stale")).andExpect(status().isConflict());
    }

    @Test
    void aBugIs500WithANumberAndNothingOfTheCause() throws Exception {
        web.perform(get("/trouble/bug"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Fault ")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    /** It looks like a browser that went away, and was once answered 200: an event was taken for stored. */
    @Test
    void aDatabaseThatBreaksOffIs503WhateverItsBreakingOffLooksLike() throws Exception {
        web.perform(get("/trouble/cut")).andExpect(status().isServiceUnavailable());
    }

    @Test
    void nobodyIsAnswered200BecauseHeSeemsToBeGone() throws Exception {
        web.perform(get("/trouble/gone")).andExpect(status().isServiceUnavailable());
        web.perform(get("/trouble/pipe")).andExpect(status().isServiceUnavailable());
    }

    @Test
    void whatSpringRefusesKeepsItsOwnStatus() throws Exception {
        web.perform(post("/trouble/refused")).andExpect(status().isMethodNotAllowed());
    }

    @RestController
    static class Troubled {
        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) throws IOException {
            throw switch (kind) {
                case "cut" ->
                    new CannotCreateTransactionException(
                            "Could not open JPA EntityManager for transaction",
                            new SQLException("An I/O error occurred", "08006", new EOFException()));
                case "gone" -> throw new ClientAbortException(new EOFException());
                case "pipe" -> throw new IOException("Broken pipe");
                case "refused" -> new Refused("This quote expired.");
                case "missing" -> new NotFound("quote");
                case "stale" -> new OptimisticLockingFailureException("stale");
                default -> new IllegalStateException("secret");
            };
        }
    }
}
