// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hold/heldeditor.h"

#include "gui/exchange/codeview.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/taborder.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
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
    for (QWidget *each : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_content)})
        TabOrder::leaveByKey(each);
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

void HeldEditor::setServer(const QString &id)
{
    setMessage(nullptr);
    m_server = id;
}

void HeldEditor::setMessage(const Core::HeldMessage *message)
{
    if (message && m_message == *message)
        return;
    keepDraft();
    m_message = message ? std::optional(*message) : std::nullopt;
    m_text = message ? HeldText(*message) : HeldText();
    show();
}

HeldEditor::Texts HeldEditor::shownTexts() const
{
    // Not as plain text, in which no-break spaces are blanks.
    QString head = m_head->document()->toRawText();
    head.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return {head, m_content->code()};
}

const HeldEditor::Draft *HeldEditor::draft() const
{
    const auto found = std::ranges::find_if(m_drafts, [this](const Draft &each) {
        return each.server == m_server && each.message == m_message;
    });
    return found == m_drafts.end() ? nullptr : &*found;
}

void HeldEditor::keepDraft()
{
    if (!m_message || m_head->isReadOnly())
        return;
    if (const Draft *old = draft())
        m_drafts.removeAt(old - m_drafts.constData());
    if (const Texts shown = shownTexts(); shown != m_original)
        m_drafts.append({m_server, *m_message, m_original, shown});
}

void HeldEditor::keepOnly(const QList<Core::HeldMessage> &messages)
{
    m_drafts.removeIf([&](const Draft &draft) {
        return draft.server == m_server && !messages.contains(draft.message);
    });
}

void HeldEditor::show()
{
    m_notice->setNotice(Tone::Info, {});
    const auto rules = Masking::onScreen(m_masking);
    const bool isMasked = m_message && rules;
    setEnabled(m_message.has_value());
    const HeldText seen = isMasked ? HeldText::masked(*m_message, *rules) : m_text;
    m_isText = seen.isText();
    const auto fill = [&](const Texts &texts) {
        m_head->setPlainText(texts.head);
        m_content->setCode(texts.content, languageOf(seen.kind()));
    };
    fill({m_message ? seen.head() : QString(), seen.content()});
    m_original = shownTexts(); // the editors know fewer line ends
    const bool canEdit = m_message && !rules;
    const Draft *kept = m_message ? draft() : nullptr;
    if (canEdit && kept)
        fill(kept->changed);
    m_head->setReadOnly(!canEdit);
    m_content->setEditable(canEdit && m_isText && m_message->isWhole);
    if (isMasked)
        m_notice->setNotice(
            Tone::Info,
            kept ? tr("Secrets are masked. What you changed before counts when it goes on.")
                 : tr("Secrets are masked: end the presentation mode to change anything."));
    retranslate();
}

std::optional<Core::HeldDecision> HeldEditor::decision()
{
    if (!m_message)
        return {};
    const bool isMasked = m_head->isReadOnly();
    const Draft *kept = isMasked ? draft() : nullptr;
    const Texts original = kept ? kept->original : m_original;
    const Texts texts = kept ? kept->changed : shownTexts();
    const auto decision = m_text.decision(
        texts.head != original.head ? std::optional(texts.head) : std::nullopt,
        texts.content != original.content ? std::optional(texts.content) : std::nullopt);
    if (decision)
        return *decision;
    // The reason names what is wrong.
    m_notice->setNotice(
        Tone::Bad,
        isMasked ? tr("What you changed has a mistake: end the presentation mode to see it.")
                 : decision.error());
    return {};
}

void HeldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeldEditor::retranslate()
{
    m_headLabel->setText(tr("Hea&d"));
    const QString size = m_message ? Format::bytes(m_message->content.size()) : QString();
    if (!m_message || (m_isText && m_message->isWhole))
        m_contentLabel->setText(tr("&Content"));
    else if (!m_message->isWhole)
        m_contentLabel->setText(tr("&Content, the first %1: more follows as it comes").arg(size));
    else
        m_contentLabel->setText(tr("&Content, %1: no text, it stays as it is").arg(size));
}

} // namespace Gui
