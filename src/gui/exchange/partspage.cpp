// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/partspage.h"

#include "core/formats/folder/filename.h"
#include "core/visibletext.h"
#include "gui/exchange/exchangedetail.h"
#include "gui/exchange/filesaving.h"
#include "gui/icons.h"
#include "gui/widgets/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

QString fileNameOf(const Core::MultipartPart &part, QByteArrayView content)
{
    if (const auto name = part.fileName(); name && !name->isEmpty())
        return Core::safeFileName(*name);
    const Core::ContentKind kind = Core::contentKind(part.type(), part.in(content));
    return Core::safeFileName(part.name().value_or("part")) + u'.'
        + Core::fileEnding(part.type(), kind);
}

} // namespace

PartsPage::PartsPage(QWidget *parent)
    : ExchangePage(parent)
    , m_tree(new QTreeWidget(this))
    , m_notes(new QLabel(this))
    , m_save(new QPushButton(icon(IconId::Save), QString(), this))
{
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setColumnCount(4);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(0, character * 24);
    m_tree->header()->resizeSection(1, character * 30);
    m_tree->header()->resizeSection(2, character * 30);
    m_tree->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_notes, 1);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    connect(m_save, &QPushButton::clicked, this, &PartsPage::save);
    connect(m_tree, &QTreeWidget::itemActivated, this, &PartsPage::save);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_save->setEnabled(item); });
    retranslate();
}

QString PartsPage::title() const
{
    return tr("Parts");
}

bool PartsPage::isFor(const ExchangeDetail &detail) const
{
    return !detail.body(Core::MessageSide::Request).parts.parts.isEmpty()
        || !detail.body(Core::MessageSide::Response).parts.parts.isEmpty();
}

void PartsPage::setDetail(const ExchangeDetail &detail)
{
    // A form with files is sent; some servers answer in parts.
    const bool ofRequest = !detail.body(Core::MessageSide::Request).parts.parts.isEmpty();
    const BodyDetail &body
        = detail.body(ofRequest ? Core::MessageSide::Request : Core::MessageSide::Response);
    m_parts = body.parts;
    m_content = body.content.bytes;
    m_tree->clear();
    constexpr qsizetype most = 2'000;
    for (const Core::MultipartPart &part : m_parts.parts.mid(0, most)) {
        const QByteArray name = part.name().value_or(QByteArray());
        auto *row = new QTreeWidgetItem(m_tree,
                                        {visibleText(name),
                                         visibleText(part.fileName().value_or(QByteArray())),
                                         visibleText(part.type().name), Format::bytes(part.size)});
        row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_save->setEnabled(false);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    QStringList notes {tr("%n part(s)", nullptr, int(m_parts.parts.size()))};
    if (!m_parts.complete)
        notes << tr("the end is missing");
    m_notes->setText((notes + m_parts.notes).join(u"; "_s));
}

void PartsPage::save()
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    if (row < 0)
        return;
    const Core::MultipartPart &part = m_parts.parts.at(row);
    saveBytes(this, fileNameOf(part, m_content), part.in(m_content).toByteArray(),
              [this](const QString &text) { emit told(text); });
}

void PartsPage::retranslate()
{
    m_tree->setHeaderLabels({tr("Name"), tr("File"), tr("Type"), tr("Size")});
    m_tree->setAccessibleName(title());
    m_save->setText(tr("Save Part…"));
}

} // namespace Gui
