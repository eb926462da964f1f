// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hold/heldeditor.h"

#include "core/formats/content/codedcontent.h"
#include "core/formats/content/contentkind.h"
#include "core/formats/redaction/redaction.h"
#include "core/proxy/hold/headtext.h"
#include "gui/exchange/codeview.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"
#include "gui/widgets/notice.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

namespace {

QWidget *labelled(QLabel *label, QWidget *editor)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor);
    return box;
}

CodeLanguage languageOf(Core::ContentKind kind)
{
    switch (kind) {
    case Core::ContentKind::Json:
        return CodeLanguage::Json;
    case Core::ContentKind::Xml:
        return CodeLanguage::Xml;
    case Core::ContentKind::Html:
        return CodeLanguage::Html;
    case Core::ContentKind::Css:
        return CodeLanguage::Css;
    case Core::ContentKind::Script:
        return CodeLanguage::Script;
    case Core::ContentKind::Empty:
    case Core::ContentKind::Form:
    case Core::ContentKind::Multipart:
    case Core::ContentKind::EventStream:
    case Core::ContentKind::Image:
    case Core::ContentKind::Text:
    case Core::ContentKind::Binary:
        break;
    }
    return CodeLanguage::Plain;
}

Core::HeldMessage masked(const Core::HeldMessage &message, const Core::RedactionRules &rules)
{
    Core::ExchangeRecord record;
    record.request = message.request;
    record.response = message.response;
    (message.isAnswer ? record.responseContent : record.requestContent) = message.content;
    record = Core::redact(record, rules).record;
    Core::HeldMessage result = message;
    result.request = record.request;
    result.response = record.response;
    result.content = message.isAnswer ? record.responseContent : record.requestContent;
    return result;
}

} // namespace

HeldEditor::HeldEditor(QWidget *parent)
    : QWidget(parent)
    , m_headLabel(new QLabel)
    , m_head(new QPlainTextEdit)
    , m_contentLabel(new QLabel)
    , m_content(new CodeView)
    , m_notice(new Notice)
{
    m_head->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_head->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_content->setFrameShape(QFrame::StyledPanel);
    m_contentLabel->setTextFormat(Qt::PlainText);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(labelled(m_headLabel, m_head));
    splitter->addWidget(labelled(m_contentLabel, m_content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    setFocusProxy(m_head);
    // An editor takes the Tab key for itself.
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] { focusNextPrevChild(true); });
    setMessage(nullptr);
}

void HeldEditor::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, [this] {
        keepDraft();
        show();
    });
}

void HeldEditor::setMessage(const Core::HeldMessage *message)
{
    if (message && m_message == *message)
        return;
    keepDraft();
    m_message = message ? std::optional(*message) : std::nullopt;
    show();
}

HeldEditor::Texts HeldEditor::shownTexts() const
{
    return {m_head->toPlainText(), m_content->code()};
}

void HeldEditor::keepDraft()
{
    if (m_message && !m_head->isReadOnly() && shownTexts() != m_original)
        m_drafts.insert(m_message->exchangeId, shownTexts());
}

void HeldEditor::keepOnly(const QList<Core::HeldMessage> &messages)
{
    m_drafts.removeIf([&](const auto &draft) {
        return std::ranges::none_of(
            messages, [&](const auto &each) { return each.exchangeId == draft.key(); });
    });
}

Core::Headers HeldEditor::headers() const
{
    return m_message->isAnswer ? m_message->response.headers : m_message->request.headers;
}

void HeldEditor::show()
{
    m_notice->setNotice(Tone::Info, {});
    const auto rules = Masking::onScreen(m_masking);
    setEnabled(m_message.has_value());
    m_isText = false;
    m_original = {};
    auto kind = Core::ContentKind::Empty;
    if (m_message) {
        const Core::HeldMessage seen = rules ? masked(*m_message, *rules) : *m_message;
        m_original.head = QString::fromUtf8(seen.isAnswer ? Core::headText(seen.response)
                                                          : Core::headText(seen.request));
        const Core::DecodedContent decoded
            = Core::decodeContent(seen.content, headers().value("Content-Encoding"));
        m_isText
            = decoded.complete && decoded.bytes.isValidUtf8() && Core::looksLikeText(decoded.bytes);
        if (m_isText)
            m_original.content = decoded.bytes;
        kind = Core::contentKind(Core::MediaType::parse(headers().value("Content-Type")),
                                 decoded.bytes);
    }
    const bool canEdit = m_message && !rules;
    const auto fill = [&](const Texts &texts) {
        m_head->setPlainText(texts.head);
        m_content->setCode(texts.content, languageOf(kind));
    };
    fill(m_original);
    m_original = shownTexts(); // the editors know fewer line ends and blanks
    if (canEdit && m_drafts.contains(m_message->exchangeId))
        fill(m_drafts[m_message->exchangeId]);
    m_head->setReadOnly(!canEdit);
    m_content->setEditable(canEdit && m_isText && m_message->isWhole);
    if (m_message && rules)
        m_notice->setNotice(
            Tone::Info, tr("Secrets are masked: end the presentation mode to change anything."));
    retranslate();
}

bool HeldEditor::takeHead(Core::HeldDecision &decision, const QByteArray &text)
{
    const auto take = [this](const auto &read, auto &target) {
        if (read)
            target = *read;
        else
            m_notice->setNotice(Tone::Bad, read.error());
        return read.has_value();
    };
    return m_message->isAnswer ? take(Core::readResponseHead(text), decision.response)
                               : take(Core::readRequestHead(text), decision.request);
}

std::optional<Core::HeldDecision> HeldEditor::decision()
{
    if (!m_message)
        return {};
    Core::HeldDecision decision {.exchangeId = m_message->exchangeId};
    const Texts texts = shownTexts();
    if (m_head->isReadOnly())
        return decision;
    if (texts.head != m_original.head && !takeHead(decision, texts.head.toUtf8()))
        return {};
    if (texts.content != m_original.content && m_isText && m_message->isWhole) {
        const Core::Headers now = decision.response ? decision.response->headers
            : decision.request                      ? decision.request->headers
                                                    : headers();
        const auto coded = Core::encodeContent(texts.content, now.value("Content-Encoding"));
        if (!coded) {
            m_notice->setNotice(Tone::Bad, coded.error());
            return {};
        }
        decision.content = *coded;
    }
    return decision;
}

void HeldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeldEditor::retranslate()
{
    m_headLabel->setText(tr("&Head"));
    const QString size = m_message ? Format::bytes(m_message->content.size()) : QString();
    if (!m_message || (m_isText && m_message->isWhole))
        m_contentLabel->setText(tr("&Content"));
    else if (!m_message->isWhole)
        m_contentLabel->setText(tr("&Content, the first %1: more follows as it comes").arg(size));
    else
        m_contentLabel->setText(tr("&Content, %1: no text, it stays as it is").arg(size));
}

} // namespace Gui
