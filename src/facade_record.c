/* The record as sayso.h shows it: every kind by number, by value. */
#include "facade.h"

static sayso_text text_of(say_str s)
{
    return (sayso_text){s.p, s.n};
}

static sayso_span span_of(say_span s)
{
    return (sayso_span){s.begin, s.end};
}

static sayso_rule rule_of(say_rule r)
{
    return (sayso_rule){r.file, r.line, r.name};
}

sayso_text sayso_doc_text(const sayso_doc *doc)
{
    return text_of(doc->record.text);
}

sayso_text sayso_doc_id(const sayso_doc *doc)
{
    return text_of(doc->record.id);
}

sayso_text sayso_doc_title(const sayso_doc *doc)
{
    return text_of(doc->record.title);
}

sayso_text sayso_doc_url(const sayso_doc *doc)
{
    return text_of(doc->record.url);
}

sayso_text sayso_doc_publisher(const sayso_doc *doc)
{
    return text_of(doc->record.publisher);
}

sayso_text sayso_doc_author(const sayso_doc *doc)
{
    return text_of(doc->record.author);
}

sayso_text sayso_doc_language(const sayso_doc *doc)
{
    return text_of(doc->record.language);
}

uint32_t sayso_doc_published(const sayso_doc *doc)
{
    return doc->record.published;
}

uint32_t sayso_doc_point(const sayso_doc *doc, uint32_t b)
{
    return say_cpmap_at(&doc->record.cp, b);
}

uint32_t sayso_doc_count(const sayso_doc *doc, sayso_kind kind)
{
    const say_doc *d = &doc->record;
    switch (kind) {
    case SAYSO_SENTENCES:
        return d->sentences.n - 1;
    case SAYSO_TOKENS:
        return d->tokens.n - 1;
    case SAYSO_MENTIONS:
        return d->mentions.n - 1;
    case SAYSO_ENTITIES:
        return d->entities.n - 1;
    case SAYSO_ATTRIBUTIONS:
        return d->attributions.n - 1;
    case SAYSO_EVENTS:
        return d->events.n - 1;
    case SAYSO_CONTESTS:
        return d->contests.n - 1;
    case SAYSO_NOTES:
        return d->notes.n;
    }
    return 0;
}

sayso_sentence sayso_doc_sentence(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.sentences.n) return (sayso_sentence){0};
    const say_sentence *s = &doc->record.sentences.at[i];
    return (sayso_sentence){span_of(s->span), s->first, s->last, s->root, s->new_paragraph};
}

sayso_token sayso_doc_token(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.tokens.n) return (sayso_token){0};
    const say_token *t = &doc->record.tokens.at[i];
    return (sayso_token){.span = span_of(t->span),
                         .form = text_of(t->form),
                         .lemma = text_of(t->lemma),
                         .feats = text_of(t->feats),
                         .upos = say_upos_name(t->upos),
                         .xpos = say_xpos_name(t->xpos),
                         .relation = say_rel_name(t->rel),
                         .head = t->head,
                         .sentence = t->sentence,
                         .name = t->name_kind ? say_name_kind_name(t->name_kind) : NULL,
                         .name_begins = t->name_begins,
                         .status = t->is_predicate ? say_status_name(t->status) : NULL,
                         .factuality = t->is_predicate ? t->factuality : 0};
}

sayso_mention sayso_doc_mention(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.mentions.n) return (sayso_mention){0};
    const say_mention *m = &doc->record.mentions.at[i];
    return (sayso_mention){span_of(m->span), m->head, m->entity};
}

sayso_entity sayso_doc_entity(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.entities.n) return (sayso_entity){0};
    const say_entity *e = &doc->record.entities.at[i];
    return (sayso_entity){text_of(e->name),
                          text_of(e->country),
                          text_of(e->sector),
                          text_of(e->code),
                          say_name_kind_name(e->kind),
                          e->lat,
                          e->lon};
}

sayso_attribution sayso_doc_attribution(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.attributions.n) return (sayso_attribution){0};
    const say_attribution *a = &doc->record.attributions.at[i];
    return (sayso_attribution){.source = a->source_entity,
                               .addressee = a->addressee_entity,
                               .cue = text_of(a->cue_lemma),
                               .source_kind = say_source_kind_name(a->source_kind),
                               .stance = say_stance_name(a->stance),
                               .quote = say_quote_name(a->quote),
                               .parent = a->parent,
                               .confidence = a->confidence,
                               .rule = rule_of(a->rule)};
}

sayso_event sayso_doc_event(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.events.n) return (sayso_event){0};
    const say_event *e = &doc->record.events.at[i];
    return (sayso_event){.type = say_type_name(e->type),
                         .mode = e->mode,
                         .cameo = e->cameo,
                         .status = say_status_name(e->status),
                         .trigger = e->trigger_token,
                         .actors = e->actor.n,
                         .recipients = e->recipient.n,
                         .from = e->when.from,
                         .to = e->when.to,
                         .place = e->place,
                         .attribution = e->attribution,
                         .confidence = e->confidence,
                         .rule = rule_of(e->rule),
                         .date_span = span_of(e->when.span),
                         .place_span = span_of(e->place_span)};
}

sayso_role sayso_doc_role(const sayso_doc *doc, uint32_t i, bool recipient, uint32_t k)
{
    if (i == 0 || i >= doc->record.events.n) return (sayso_role){0};
    const say_event *e = &doc->record.events.at[i];
    const say_roles *roles = recipient ? &e->recipient : &e->actor;
    if (k >= roles->n) return (sayso_role){0};
    const say_role *r = &roles->at[k];
    return (sayso_role){r->entity, r->token, span_of(r->span), r->path};
}

sayso_contest sayso_doc_contest(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i >= doc->record.contests.n) return (sayso_contest){0};
    const say_contest *c = &doc->record.contests.at[i];
    return (sayso_contest){c->a_attribution,          c->a_event,
                           c->b_attribution,          c->b_event,
                           say_contest_name(c->kind), c->about.n ? c->about.at[0] : 0};
}

sayso_text sayso_doc_note(const sayso_doc *doc, uint32_t i)
{
    if (i == 0 || i > doc->record.notes.n) return (sayso_text){0};
    return text_of(doc->record.notes.at[i - 1]);
}

static const say_spans *spans_of(const say_doc *d, sayso_part part, uint32_t i)
{
    const say_attribution *a = i < d->attributions.n ? &d->attributions.at[i] : d->attributions.at;
    const say_event *e = i < d->events.n ? &d->events.at[i] : d->events.at;
    switch (part) {
    case SAYSO_SOURCE:
        return &a->source;
    case SAYSO_CUE:
        return &a->cue;
    case SAYSO_CONTENT:
        return &a->content;
    case SAYSO_ADDRESSEE:
        return &a->addressee;
    case SAYSO_TRIGGER:
        return &e->trigger;
    case SAYSO_SCOPE:
        return &e->scope;
    case SAYSO_REASON:
        return &e->reason;
    case SAYSO_FURNITURE:
        return &d->furniture;
    case SAYSO_MENTIONED:
        break;
    }
    return NULL;
}

sayso_span sayso_doc_span(const sayso_doc *doc, sayso_part part, uint32_t i, uint32_t k)
{
    const say_doc *d = &doc->record;
    if (part == SAYSO_MENTIONED) {
        const say_entity *e = i < d->entities.n ? &d->entities.at[i] : d->entities.at;
        if (k >= e->mentions.n) return (sayso_span){0};
        return span_of(d->mentions.at[e->mentions.at[k]].span);
    }
    const say_spans *spans = spans_of(d, part, i);
    return spans && k < spans->n ? span_of(spans->at[k]) : (sayso_span){0};
}
