// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/diskbar.h"

#include "core/visibletext.h"
#include "gui/mock/document/mockdocument.h"
#include "gui/widgets/notice.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gui {

DiskBar::DiskBar(MockDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_notice(new Notice)
    , m_take(new QPushButton)
    , m_keep(new QPushButton)
    , m_make(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_keep);
    layout->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, &DiskBar::mockWanted);
    connect(&document, &MockDocument::diskChanged, this, &DiskBar::refresh);
    connect(&document, &MockDocument::understood, this, &DiskBar::refresh);
    connect(m_take, &QPushButton::clicked, this, [this] { m_document.takeFromDisk(); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_document.disk() == MockDocument::Disk::Changed)
            m_document.keepMine();
        else
            m_document.save();
    });
    refresh();
}

void DiskBar::refresh()
{
    using Disk = MockDocument::Disk;
    const Disk disk = m_document.disk();
    const bool isDraft = m_document.isFromDraft() && disk == Disk::Behind;
    const bool isMissing = disk == Disk::Missing;
    const bool isOfOthers = disk != Disk::Changed && !isMissing && !isDraft && m_document.read()
        && !m_document.read()->isOwn() && m_document.faults().isEmpty();
    QString text;
    if (disk == Disk::Changed)
        text = tr("Somebody else has changed the file, and there are changes here that are not "
                  "saved. Nothing is written until you say which counts.");
    else if (isMissing)
        text = Core::visibleText(m_document.diskFault());
    else if (isDraft)
        text = tr("These are changes that were not saved when the program ended.");
    else if (isOfOthers)
        text = tr("The server answers as this file says, which is in the format of another "
                  "program: here it can be changed as text.");
    else if (const auto &faults = m_document.faults(); !faults.isEmpty())
        text = faultText(faults);
    const bool isBad = isMissing || !m_document.faults().isEmpty();
    m_notice->setNotice(isBad ? Tone::Bad : Tone::Warning, text);
    m_take->setVisible(disk == Disk::Changed || isDraft);
    m_keep->setVisible(disk == Disk::Changed || isDraft
                       || (isMissing && !m_document.text().isEmpty()));
    m_take->setText(isDraft ? tr("Discard Them") : tr("Take the File's"));
    m_keep->setText(disk == Disk::Changed ? tr("Write Mine") : tr("Save"));
    m_make->setVisible(isOfOthers);
    m_make->setText(tr("Make a Mock File of It"));
    setVisible(!text.isEmpty());
}

QString DiskBar::faultText(const QList<Core::JsonError> &faults) const
{
    const QString first
        = Core::visibleText(faults.first().toString(QFileInfo(m_document.file()).fileName()));
    const auto more = int(faults.size()) - 1;
    return more == 0 ? first
                     : first + u' ' + tr("(and %n more, see below the text)", nullptr, more);
}

void DiskBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Gui
