// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/bodypage.h"

#include "core/formats/folder/filename.h"
#include "core/visibletext.h"
#include "gui/exchange/codeview.h"
#include "gui/exchange/exchangedetail.h"
#include "gui/exchange/filesaving.h"
#include "gui/exchange/pictureview.h"
#include "gui/exchange/tree/documenttreeview.h"
#include "gui/icons.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/format.h"
#include "gui/widgets/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::ContentKind;

BodyPage::BodyPage(Core::MessageSide side, QWidget *parent)
    : ExchangePage(parent)
    , m_side(side)
    , m_summary(new ElidedLabel(this))
    , m_notice(new Notice(this))
    , m_views(new QComboBox(this))
    , m_save(new QPushButton(icon(IconId::Save), QString(), this))
    , m_stack(new QStackedWidget(this))
{
    m_summary->setElideMode(Qt::ElideRight);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_views);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    connect(m_views, &QComboBox::activated, this, [this] {
        m_wanted = m_views->currentData().toInt();
        showView();
    });
    connect(m_save, &QPushButton::clicked, this, &BodyPage::save);
    retranslate();
}

QString BodyPage::title() const
{
    return m_side == Core::MessageSide::Request ? tr("Request body") : tr("Response body");
}

bool BodyPage::isFor(const ExchangeDetail &detail) const
{
    return detail.body(m_side).wireBytes > 0;
}

void BodyPage::setDetail(const ExchangeDetail &detail)
{
    const BodyDetail &body = detail.body(m_side);
    m_kind = body.content.kind;
    m_content = body.content.bytes;
    m_fileName = Core::safeFileName(detail.record.request.path().split('/').constLast()) + u'.'
        + Core::fileEnding(body.content.type, m_kind);
    m_texts = {body.pretty, body.text, {}, body.hex};
    m_tree = body.tree;
    m_image = body.image;
    m_summary->setText(summary(body));
    m_notice->setNotice(Tone::Warning, body.notes.join(u' '));
    m_save->setEnabled(!m_content.isEmpty());
    offer(body);
}

QString BodyPage::summary(const BodyDetail &body) const
{
    QStringList parts;
    if (!body.content.type.name.isEmpty())
        parts << Core::visibleText(body.content.type.name);
    if (!body.charset.isEmpty())
        parts << QString::fromLatin1(body.charset);
    if (body.coding.isEmpty())
        parts << Format::bytes(body.wireBytes);
    else
        parts << tr("%1 (as %2 over the wire: %3)")
                     .arg(Format::bytes(body.content.bytes.size()), Core::visibleText(body.coding),
                          Format::bytes(body.wireBytes));
    if (!body.image.isNull())
        parts << tr("%1 × %2 pixels").arg(body.image.width()).arg(body.image.height());
    return parts.join(u" · "_s);
}

void BodyPage::offer(const BodyDetail &body)
{
    m_views->clear();
    if (!body.pretty.isEmpty())
        m_views->addItem(tr("Laid out"), Formatted);
    if (!body.tree.isEmpty())
        m_views->addItem(tr("Tree"), Tree);
    if (!body.image.isNull())
        m_views->addItem(tr("Picture"), Image);
    if (!body.charset.isEmpty())
        m_views->addItem(tr("Text"), Text);
    m_views->addItem(tr("Hexadecimal"), Hex);
    const int wanted = m_views->findData(m_wanted);
    m_views->setCurrentIndex(std::max(0, wanted));
    showView();
}

void BodyPage::showView()
{
    const auto view = View(m_views->currentData().toInt());
    m_stack->setCurrentWidget(view == Image ? picture() : view == Tree ? tree() : codeOf(view));
}

QWidget *BodyPage::codeOf(View view)
{
    if (!m_code) {
        m_code = new CodeView;
        m_stack->addWidget(m_code);
    }
    m_code->setAccessibleName(title());
    m_code->setCode(m_texts[view], view == Hex ? CodeLanguage::Plain : languageOf(m_kind));
    return m_code;
}

QWidget *BodyPage::picture()
{
    if (!m_picture) {
        m_picture = new PictureView;
        m_stack->addWidget(m_picture);
    }
    m_picture->setImage(m_image, tr("Picture"));
    return m_picture;
}

QWidget *BodyPage::tree()
{
    if (!m_treeView) {
        m_treeView = new DocumentTreeView;
        m_stack->addWidget(m_treeView);
    }
    m_treeView->setTree(m_tree);
    return m_treeView;
}

void BodyPage::save()
{
    saveBytes(this, m_fileName, m_content, [this](const QString &text) { emit told(text); });
}

void BodyPage::retranslate()
{
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the body as it is read here, without content codings"));
    m_views->setAccessibleName(tr("How the body is shown"));
    if (m_treeView)
        m_treeView->retranslate();
}

} // namespace Gui
