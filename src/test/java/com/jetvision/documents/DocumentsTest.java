package com.jetvision.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class DocumentsTest {
    record Subject(UUID value) implements Ref {}

    static final Subject DEAL = new Subject(UUID.fromString("0190f0f0-0000-7000-8000-000000000001"));

    @Autowired
    Documents documents;

    @Autowired
    Papers papers;

    @Autowired
    Seals seals;

    @Autowired
    JetvisionSettings settings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    World world;

    Person agent;
    Person colleague;
    Person admin;
    Person stranger;

    @BeforeEach
    void twoHouses() {
        var house = world.brokerage("Meridian");
        agent = world.agent(house, "Daniel Hartley");
        colleague = world.agent(house, "Nora Field");
        admin = world.admin(house, "Ada Boss");
        stranger = world.admin(world.brokerage("Polaris"), "Otto Other");
    }

    @Test
    void aStoredDocumentComesBackAsItWasAndIsKnownByItsSubject() {
        var proposal = papers.proposal(Samples.proposal());
        var id = agent.does(() -> documents.store("proposal", DEAL, proposal));
        assertThat(agent.does(() -> documents.read(id))).isEqualTo(proposal.bytes());
        var details = agent.does(() -> documents.about(List.of(DEAL))).getFirst();
        assertThat(details.id()).isEqualTo(id);
        assertThat(details.fileName()).isEqualTo(proposal.fileName());
        assertThat(details.sha256()).isEqualTo(proposal.sha256());
        assertThat(details.size()).isEqualTo(proposal.bytes().length);
    }

    @Test
    void nobodyElseButTheAdminReadsIt() {
        var id = agent.does(() -> documents.store("contract", DEAL, papers.contract(Samples.contract())));
        assertThat(admin.does(() -> documents.read(id))).isNotEmpty();
        assertThatThrownBy(() -> colleague.does(() -> documents.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.does(() -> documents.read(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRolledBackTransactionLeavesNoRow() {
        agent.runs(() -> new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            documents.store("proposal", DEAL, papers.proposal(Samples.proposal()));
            transaction.setRollbackOnly();
        }));
        assertThat(agent.does(() -> documents.about(List.of(DEAL)))).isEmpty();
    }

    @Test
    void aFileThatWasTamperedWithIsNotGivenOut() throws IOException {
        var bytes = "to be changed".getBytes(StandardCharsets.UTF_8);
        var id = agent.does(() -> documents.store("attachment", DEAL, "note.txt", "text/plain", bytes));
        var sha = Fingerprint.sha256(bytes);
        Files.writeString(
                settings.home()
                        .resolve("documents")
                        .resolve(sha.substring(0, 2))
                        .resolve(sha),
                "was changed");
        assertThatThrownBy(() -> agent.does(() -> documents.read(id)))
                .hasMessage("A stored document is damaged: " + sha);
    }

    @Test
    void aSealedContractIsStoredBesideTheOneThatWasShown() {
        var shown = papers.contract(Samples.contract());
        var first = agent.does(() -> documents.store("contract", DEAL, shown));
        var sealed = seals.seal(agent.does(() -> documents.read(first)), shown.fileName(), Samples.evidence());
        var second = agent.does(() -> documents.store("contract_sealed", DEAL, sealed));
        assertThat(seals.isIntact(agent.does(() -> documents.read(second)))).isTrue();
        assertThat(agent.does(() -> documents.about(List.of(DEAL)))).hasSize(2);
    }
}
