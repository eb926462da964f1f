// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/contentfield.h"

#include "core/formats/content/prettyjson.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/longline.h"
#include "gui/widgets/taborder.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using Kind = Core::MockContent::Kind;

ContentField::ContentField(Files files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_kind(new QComboBox)
    , m_path(new LongLine)
    , m_text(new CodeView)
{
    for (int i = 0; i < kindCount(); ++i)
        m_kind->addItem({});
    m_text->setEditable(true);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (files == Files::Allowed ? 9 : 5));
    TabOrder::leaveByKey(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_path);
    layout->addWidget(m_text);
    setFocusProxy(m_kind);
    const auto tell = [this] {
        refresh();
        if (!m_isShowing)
            emit edited();
    };
    connect(m_kind, &QComboBox::activated, this, tell);
    connect(m_path, &QLineEdit::textEdited, this, tell);
    connect(m_text, &QsciScintilla::textChanged, this, tell);
    retranslate();
    refresh();
}

int ContentField::kindCount() const
{
    return int(m_files == Files::Allowed ? Kind::File : Kind::Bytes) + 1;
}

void ContentField::setContent(const Core::MockContent &content)
{
    m_original = content;
    // What the fields say already is left alone, with the cursor in it.
    if (const auto present = this->content(); present && *present == content && otherKind() < 0)
        return;
    m_isShowing = true;
    show(content);
    m_isShowing = false;
    refresh();
}

void ContentField::show(const Core::MockContent &content)
{
    m_kind->setCurrentIndex(int(content.kind));
    m_path->setText(content.kind == Kind::File ? QString::fromUtf8(content.bytes) : QString());
    switch (content.kind) {
    case Kind::Json:
        m_text->setCode(Core::prettyJson(content.bytes).text, CodeLanguage::Json);
        return;
    case Kind::Text:
        m_text->setCode(content.bytes, CodeLanguage::Plain);
        return;
    case Kind::Bytes:
        m_text->setCode(content.bytes.toBase64(), CodeLanguage::Plain);
        return;
    case Kind::None:
    case Kind::File:
        m_text->setCode({}, CodeLanguage::Plain);
        return;
    }
}

Core::Result<Core::MockContent> ContentField::content() const
{
    if (otherKind() >= 0)
        return Core::MockContent();
    const auto kind = Kind(m_kind->currentIndex());
    const QByteArray text = m_text->code();
    switch (kind) {
    case Kind::Json: {
        if (const auto fault = Core::checkStrictJson(text))
            return Core::failure(fault->toString(tr("Content")));
        const QByteArray json = Core::compactJson(text);
        // What says the same stays as it was written.
        const bool isSame
            = m_original.kind == Kind::Json && Core::compactJson(m_original.bytes) == json;
        return isSame ? m_original : Core::MockContent {kind, json};
    }
    case Kind::Text:
        return canShow() ? Core::MockContent {kind, text} : m_original;
    case Kind::Bytes: {
        const auto decoded = QByteArray::fromBase64Encoding(text.simplified());
        if (!decoded)
            return Core::failure(tr("The content is no Base64."));
        return Core::MockContent {kind, *decoded};
    }
    case Kind::File:
        if (m_path->text().isEmpty())
            return Core::failure(tr("The path of the file is missing."));
        return Core::MockContent {kind, m_path->text().toUtf8()};
    case Kind::None:
        break;
    }
    return Core::MockContent();
}

// The editor's texts end at a zero byte.
bool ContentField::canShow() const
{
    return m_original.kind != Kind::Text || !m_original.bytes.contains('\0');
}

void ContentField::setOtherKinds(const QStringList &names)
{
    const int index = m_kind->currentIndex();
    while (m_kind->count() > kindCount())
        m_kind->removeItem(kindCount());
    m_kind->addItems(names);
    m_kind->setCurrentIndex(index);
}

int ContentField::otherKind() const
{
    return std::max(m_kind->currentIndex() - kindCount(), -1);
}

void ContentField::chooseOtherKind(int kind)
{
    m_kind->setCurrentIndex(kindCount() + kind);
    refresh();
}

void ContentField::refresh()
{
    const auto kind = otherKind() >= 0 ? Kind::None : Kind(m_kind->currentIndex());
    m_path->setVisible(kind == Kind::File);
    m_text->setVisible(kind != Kind::None && kind != Kind::File);
    m_text->setReadOnly(kind == Kind::Text && !canShow());
}

void ContentField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContentField::retranslate()
{
    const QStringList names {tr("None"), tr("JSON"), tr("Text"), tr("Bytes (Base64)"), tr("File")};
    for (int i = 0; i < kindCount(); ++i)
        m_kind->setItemText(i, names[i]);
    m_kind->setAccessibleName(tr("Kind of content"));
    m_path->setPlaceholderText(tr("Path in the folder of the mock file"));
    m_path->setAccessibleName(m_path->placeholderText());
    m_text->setAccessibleName(tr("Content"));
}

} // namespace Gui
