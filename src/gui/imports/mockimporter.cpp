// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/imports/mockimporter.h"

#include "core/background.h"
#include "core/mock/convert/mockimport.h"
#include "core/mock/mockwriter.h"
#include "core/visibletext.h"
#include "core/workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    QString error; // empty: all went well
    int routes = 0;
    QStringList notes;
};

Outcome run(const QString &source, const QString &target)
{
    const auto made = QFileInfo::exists(target) ? Core::importMockAgain(source, target)
                                                : Core::importMock(source, target);
    if (!made)
        return {made.error(), 0, {}};
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(Core::writeMock(made->file)) < 0
        || !file.commit())
        return {MockImporter::tr("The file “%1” cannot be written: %2.")
                    .arg(target, file.errorString()),
                0,
                {}};
    return {{}, int(made->file.routes.size()), made->notes};
}

} // namespace

MockImporter::MockImporter(Core::Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(this, &MockImporter::ended, this, &MockImporter::show);
}

void MockImporter::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Make a Mock API of a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MockImporter::askTarget);
    dialog->open();
}

void MockImporter::askTarget(const QString &source)
{
    const QFileInfo file(source);
    auto *dialog = new QFileDialog(m_window, tr("Save the Mock File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // What was edited in it stays, and no other file is replaced.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({tr("Mock files (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(file.completeBaseName() + u".mock.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source](const QString &target) { make(source, target); });
    dialog->open();
}

void MockImporter::make(const QString &source, const QString &target)
{
    Core::runInBackground(
        this, [source, target] { return run(source, target); },
        [this, target](const Outcome &outcome) {
            if (!outcome.error.isEmpty()) {
                emit ended(outcome.error, {});
                return;
            }
            addServer(target);
            emit ended(tr("The mock API has %n routes.", nullptr, outcome.routes), outcome.notes);
        });
}

// One that answers by this file may be there already; it reads it again.
void MockImporter::addServer(const QString &target)
{
    Core::ServerList &servers = m_workspace.servers();
    for (int i = 0; i < servers.size(); ++i) {
        const Core::ServerConfig &config = servers.at(i).config();
        if (config.kind == "mock"_L1 && config.values.value(u"file"_s).toString() == target) {
            emit made(&servers.at(i));
            return;
        }
    }
    const Core::ServerKind *kind = m_workspace.kinds().find(u"mock"_s);
    if (!kind)
        return;
    auto config = Core::ServerConfig::make(*kind, {{u"file"_s, target}});
    config.name = servers.freeName(config.name);
    Core::Server &server = servers.add(std::move(config));
    server.start();
    emit made(&server);
}

void MockImporter::show(const QString &summary, const QStringList &notes)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Mock API"),
                                Core::visibleText(summary), QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (!notes.isEmpty()) {
        box->setInformativeText(
            tr("%n things were not taken over as they are.", nullptr, int(notes.size())));
        box->setDetailedText(Core::visibleText(notes.join(u'\n')));
    }
    box->open();
}

} // namespace Gui
