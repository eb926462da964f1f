// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/folderdrop.h"

#include "core/visibletext.h"
#include "gui/theme.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace Gui {

using namespace Qt::StringLiterals;

FolderDrop::FolderDrop(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList FolderDrop::foldersOf(const QMimeData &data)
{
    const QStringList documents {u"json"_s, u"yaml"_s, u"yml"_s, u"har"_s};
    QStringList folders;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo file(url.toLocalFile());
        if (!file.exists())
            continue;
        // Those may be more than a part of their folder.
        const bool isDocument = documents.contains(file.suffix().toLower()) && file.isFile();
        const QString folder = QDir::cleanPath(file.isDir() || isDocument ? file.absoluteFilePath()
                                                                          : file.absolutePath());
        if (!folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

bool FolderDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        m_folders = foldersOf(*drag->mimeData());
        if (m_folders.isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(parentWidget()->rect());
        show();
        raise();
        return true;
    }
    case QEvent::DragMove:
        event->setAccepted(!m_folders.isEmpty());
        return !m_folders.isEmpty();
    case QEvent::DragLeave:
        m_folders.clear();
        hide();
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList folders = foldersOf(*drop->mimeData());
        m_folders.clear();
        hide();
        if (folders.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit dropped(folders);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FolderDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    QPen pen(Theme::accent(), 2, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(rect().adjusted(20, 20, -20, -20), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QString FolderDrop::text() const
{
    const QString first = Core::visibleText(QDir(m_folders.value(0)).dirName());
    if (m_folders.size() > 1)
        return tr("Drop to serve %n folder(s)", nullptr, int(m_folders.size()));
    return QFileInfo(m_folders.value(0)).isFile()
        ? tr("Drop to open “%1”", "name of a file").arg(first)
        : tr("Drop to serve “%1”", "name of a folder").arg(first);
}

} // namespace Gui
