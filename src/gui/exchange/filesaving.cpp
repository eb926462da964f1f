// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/filesaving.h"

#include "core/visibletext.h"
#include "gui/widgets/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace Gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gui::FileSaving)
};

} // namespace

QString savingFault(const QString &path, const QString &reason)
{
    return Words::tr("%1 could not be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(path), reason);
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return savingFault(path, file.errorString());
}

void saveBytes(QWidget *parent, const QString &fileName, const QByteArray &bytes,
               const std::function<void(const QString &)> &tell)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &path) {
        inBackground(
            parent, [path, bytes] { return writeFile(path, bytes); },
            [path, tell](const QString &fault) {
                tell(fault.isEmpty() ? Words::tr("Saved %1")
                                           .arg(Core::visibleText(QDir::toNativeSeparators(path)))
                                     : fault);
            });
    });
    dialog->open();
}

} // namespace Gui
