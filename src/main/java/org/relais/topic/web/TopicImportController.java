package org.relais.topic.web;

import java.io.IOException;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.ImportRefused;
import org.relais.topic.TopicImports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward brings a list of topics: paste or upload, look at it row by row, create all or nothing (C1). */
@Controller
@RequestMapping("/communities/{community}/topics/imports")
class TopicImportController {

    private final Communities communities;
    private final TopicImports imports;

    TopicImportController(Communities communities, TopicImports imports) {
        this.communities = communities;
        this.imports = imports;
    }

    @GetMapping("/new")
    String form(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("form", ImportForm.empty());
        return "topic/import/new";
    }

    @PostMapping
    String stage(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Model model)
            throws IOException {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        if (binding.hasErrors()) {
            return "topic/import/new";
        }
        UUID list = form.id();
        try {
            imports.stage(list, id, me.id(), form.content());
        } catch (ImportRefused refused) {
            binding.rejectValue("text", "topic.import.refused." + refused.refusal());
            return "topic/import/new";
        }
        return "redirect:/communities/" + id + "/topics/imports/" + list;
    }

    @GetMapping("/{import}")
    String show(
            @PathVariable("community") CommunityId id,
            @PathVariable("import") UUID list,
            @RequestParam(defaultValue = "1") String page,
            CurrentPerson me,
            Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("list", list);
        model.addAttribute("preview", ImportPreview.of(imports.preview(list, id, me.id()), page));
        return "topic/import/show";
    }

    @PostMapping("/{import}/creation")
    String create(
            @PathVariable("community") CommunityId id,
            @PathVariable("import") UUID list,
            CurrentPerson me,
            RedirectAttributes redirect) {
        int created = imports.create(list, id, me.id());
        if (created == 0) {
            Flash.info(redirect, "topic.import.nothing");
            return "redirect:/communities/" + id + "/topics/imports/" + list;
        }
        Flash.ok(redirect, "topic.flash.imported", created);
        return "redirect:/communities/" + id + "/topics";
    }
}
