// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/detectors.h"
#include "core/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString thereIs(const QString &name)
{
    return Tr::tr("There is %1 in it.").arg(name);
}

void addPhp(const ProjectFiles &files, ProjectProposals &found)
{
    if (files.hasFile(u"artisan"_s)) {
        found << ProjectProposal {u"laravel"_s,
                                  {u"php"_s, u"artisan"_s, u"serve"_s},
                                  Tr::tr("The file artisan is that of a Laravel application."),
                                  {},
                                  Rank::certain - 3};
    }
    for (const QString &folder : {u"public"_s, u"web"_s, u"htdocs"_s, u"."_s}) {
        const QString index = folder == "."_L1 ? u"index.php"_s : QString(folder + u"/index.php"_s);
        if (files.hasFile(index)) {
            found << ProjectProposal {
                u"php"_s, {u"php"_s, u"-t"_s, folder}, thereIs(index), {}, Rank::possible + 10};
            break;
        }
    }
}

void addRuby(const ProjectFiles &files, ProjectProposals &found)
{
    static const QRegularExpression rails(u"^\\s*gem\\s+['\"]rails['\"]"_s,
                                          QRegularExpression::MultilineOption);
    const QString gems = files.text(u"Gemfile"_s);
    const bool isRails = gems.contains(rails) && files.hasFile(u"config.ru"_s);
    if (isRails) {
        const QString program = files.hasFile(u"bin/rails"_s) ? u"bin/rails"_s : u"rails"_s;
        found << ProjectProposal {u"rails"_s,
                                  {program, u"server"_s},
                                  Tr::tr("Its Gemfile has Rails."),
                                  {},
                                  Rank::certain - 3};
    } else if (files.hasFile(u"config.ru"_s)) {
        const QString program = gems.contains("puma"_L1) ? u"puma"_s : u"rackup"_s;
        found << ProjectProposal {
            program, {program}, thereIs(u"config.ru"_s), {}, Rank::likely - 5};
    }
    if (files.text(u"app.rb"_s).contains(QRegularExpression(u"require ['\"]sinatra"_s))) {
        found << ProjectProposal {u"sinatra"_s,
                                  {u"ruby"_s, u"app.rb"_s},
                                  Tr::tr("%1 uses %2.").arg(u"app.rb"_s, u"Sinatra"_s),
                                  {},
                                  Rank::likely};
    }
}

// Only the server's own process: no shell is needed for it.
void addProcfile(const ProjectFiles &files, ProjectProposals &found)
{
    static const QRegularExpression line(u"^web:\\s*(\\S.*)$"_s,
                                         QRegularExpression::MultilineOption);
    const QString command = line.match(files.text(u"Procfile"_s)).captured(1).trimmed();
    if (command.isEmpty())
        return;
    found << ProjectProposal {u"anything"_s,
                              {u"sh"_s, u"-c"_s, u"exec "_s + command},
                              Tr::tr("Its Procfile has the process “web”."),
                              {},
                              Rank::possible - 8};
}

} // namespace

ProjectProposals webProposals(const ProjectFiles &files)
{
    ProjectProposals found;
    addPhp(files, found);
    addRuby(files, found);
    addProcfile(files, found);
    if (files.hasFile(u"Caddyfile"_s)) {
        found << ProjectProposal {u"caddy"_s,
                                  {u"caddy"_s, u"run"_s, u"--watch"_s},
                                  thereIs(u"Caddyfile"_s),
                                  {},
                                  Rank::possible - 5};
    }
    if (files.hasFile(u"nginx.conf"_s)) {
        found << ProjectProposal {
            u"nginx"_s,
            {u"nginx"_s, u"-p"_s, u"."_s, u"-c"_s, u"nginx.conf"_s, u"-g"_s, u"daemon off;"_s},
            thereIs(u"nginx.conf"_s),
            {},
            Rank::possible - 10};
    }
    return found;
}

} // namespace Core
