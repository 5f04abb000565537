package com.jetvision.operators.ui;

import com.jetvision.operators.SafetyForm;
import com.jetvision.operators.SafetyForm.Evidence;
import com.jetvision.operators.SafetyProof;
import com.jetvision.platform.ui.Accepts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a proof of safety: which programme, until when, and what was seen. */
class SafetyDialog extends Dialog {
    private static final int LARGEST = 10 << 20;
    private final ComboBox<String> programme = free("Programme", "ARGUS, Wyvern, IS-BAO or another");
    private final ComboBox<String> level = free("Level", "As the certificate says it");
    private final DatePicker until = new DatePicker("Valid until");
    private final DatePicker checked = new DatePicker("Checked on");
    private final TextField link = new TextField("Where it can be seen");
    private final Binder<Draft> binder = new Binder<>();
    private transient @Nullable Evidence file;

    /** What is typed, until it is a form. */
    private static class Draft {
        @Nullable
        String programme;

        @Nullable
        String level;

        @Nullable
        LocalDate until;

        @Nullable
        LocalDate checked;

        String link = "";
    }

    SafetyDialog(@Nullable SafetyProof proof, LocalDate today, Consumer<SafetyForm> save) {
        setHeaderTitle(proof == null ? "Which proof was seen?" : "Check " + proof.label() + " again");
        addClassName("jv-task");
        fields(today);
        bind();
        binder.readBean(draft(proof, today));
        var content = new Div(programme, level, until, checked, link, upload(proof));
        content.addClassNames("jv-dialog", "jv-fields", "bare");
        add(content);
        var confirm = new Button(proof == null ? "Add proof" : "Save proof", click -> save(save));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void fields(LocalDate today) {
        programme.setItems(SafetyForm.KNOWN.keySet().stream().sorted().toList());
        programme.addClassName("c6");
        programme.addValueChangeListener(change -> levels(change.getValue()));
        level.addClassName("c6");
        until.addClassName("c6");
        until.setHelperText("Empty where it does not end");
        checked.addClassName("c6");
        checked.setMax(today.plusDays(1));
        link.addClassName("c12");
        link.setPlaceholder("https://");
        link.setHelperText("The programme’s register or the certificate");
    }

    private void levels(@Nullable String chosen) {
        var typed = level.getValue();
        level.setItems(chosen == null ? List.of() : SafetyForm.KNOWN.getOrDefault(chosen, List.of()));
        level.setValue(typed);
    }

    private void bind() {
        binder.forField(programme)
                .asRequired("Name the safety programme, such as ARGUS or IS-BAO.")
                .bind(d -> d.programme, (d, v) -> d.programme = v);
        binder.forField(level).bind(d -> d.level, (d, v) -> d.level = v);
        binder.forField(until).bind(d -> d.until, (d, v) -> d.until = v);
        binder.forField(checked)
                .asRequired("Say when somebody looked at it.")
                .bind(d -> d.checked, (d, v) -> d.checked = v);
        binder.forField(link)
                .withValidator(Accepts.what(SafetyForm::requireLink))
                .bind(d -> d.link, (d, v) -> d.link = v);
    }

    private Upload upload(@Nullable SafetyProof proof) {
        var upload = new Upload(UploadHandler.inMemory(
                (meta, bytes) -> file = new Evidence(meta.fileName(), meta.contentType(), bytes)));
        upload.setAcceptedFileTypes("application/pdf", ".pdf", "image/png", "image/jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        var name = proof == null ? null : proof.fileName();
        upload.setUploadButton(new Button(name == null ? "Add certificate" : "Replace " + name));
        upload.addFileRemovedListener(removed -> file = null);
        upload.addClassName("c12");
        return upload;
    }

    private void save(Consumer<SafetyForm> save) {
        var draft = new Draft();
        if (binder.writeBeanIfValid(draft)) {
            save.accept(form(draft));
            close();
        }
    }

    private SafetyForm form(Draft draft) {
        return new SafetyForm(
                filled(draft.programme),
                filled(draft.level),
                draft.until,
                draft.link,
                file,
                java.util.Objects.requireNonNull(draft.checked));
    }

    /** The same proof, to be put back; a file that it had stays in the archive. */
    static SafetyForm formOf(SafetyProof proof) {
        return new SafetyForm(
                proof.programme(), proof.level(), proof.validUntil(), filled(proof.link()), null, proof.checkedOn());
    }

    private static Draft draft(@Nullable SafetyProof proof, LocalDate today) {
        var draft = new Draft();
        draft.checked = today;
        if (proof != null) {
            draft.programme = proof.programme();
            draft.level = proof.level().isEmpty() ? null : proof.level();
            draft.until = proof.validUntil();
            draft.link = filled(proof.link());
        }
        return draft;
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ComboBox<String> free(String label, String placeholder) {
        var field = new ComboBox<String>(label);
        field.setAllowCustomValue(true);
        field.setPlaceholder(placeholder);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        return field;
    }
}
