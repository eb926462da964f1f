// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/detectors.h"
#include "core/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool servesInGo(const ProjectFiles &files, const QString &below)
{
    static const QRegularExpression import(
        u"\"(net/http|github\\.com/(gin-gonic|labstack|gofiber|go-chi|gorilla)/[^\"]*)\""_s);
    static const QRegularExpression package(u"^package main\\b"_s,
                                            QRegularExpression::MultilineOption);
    bool isProgram = false;
    bool serves = false;
    const QStringList names = files.files(below, {u"*.go"_s});
    for (const QString &name : names) {
        if (name.endsWith("_test.go"_L1))
            continue;
        const QString text = files.text(below.isEmpty() ? name : below + u'/' + name);
        isProgram = isProgram || text.contains(package);
        serves = serves || text.contains(import);
    }
    return isProgram && serves;
}

void addGo(const ProjectFiles &files, ProjectProposals &found)
{
    if (!files.hasFile(u"go.mod"_s))
        return;
    const auto add = [&found](const QString &package, int rank) {
        found << ProjectProposal {
            u"go"_s,
            {u"go"_s, u"run"_s, package},
            Tr::tr("There is %1 in it, and a program that serves.").arg(u"go.mod"_s),
            {},
            rank};
    };
    if (servesInGo(files, QString()))
        add(u"."_s, Rank::likely);
    constexpr int mostPrograms = 8;
    const QStringList programs = files.folders(u"cmd"_s).mid(0, mostPrograms);
    for (const QString &program : programs) {
        // A program below cmd often leaves serving to the packages beside it.
        const QString folder = u"cmd/"_s + program;
        static const QRegularExpression telling(u"server|serve|web|api|http"_s);
        if (servesInGo(files, folder))
            add(u"./"_s + folder, Rank::likely - 2);
        else if (program.contains(telling) && files.hasFile(folder + u"/main.go"_s))
            add(u"./"_s + folder, Rank::likely - 4);
    }
}

void addRust(const ProjectFiles &files, ProjectProposals &found)
{
    const QVariantMap needs = files.toml(u"Cargo.toml"_s).value(u"dependencies"_s).toMap();
    for (const QString &name : {u"axum"_s, u"actix-web"_s, u"rocket"_s, u"warp"_s, u"poem"_s,
                                u"salvo"_s, u"tide"_s, u"hyper"_s}) {
        if (needs.contains(name)) {
            found << ProjectProposal {u"cargo"_s,
                                      {u"cargo"_s, u"run"_s},
                                      Tr::tr("Cargo.toml needs %1.").arg(name),
                                      {},
                                      Rank::likely};
            return;
        }
    }
}

void addJava(const ProjectFiles &files, ProjectProposals &found)
{
    if (files.contains(u"pom.xml"_s, u"spring-boot"_s)) {
        const QString program = files.hasFile(u"mvnw"_s) ? u"./mvnw"_s : u"mvn"_s;
        found << ProjectProposal {u"spring-boot"_s,
                                  {program, u"spring-boot:run"_s},
                                  Tr::tr("%1 uses %2.").arg(u"pom.xml"_s, u"Spring Boot"_s),
                                  {},
                                  Rank::likely};
    }
    const QString gradle = files.firstOf({u"build.gradle"_s, u"build.gradle.kts"_s});
    if (!gradle.isEmpty() && files.contains(gradle, u"org.springframework.boot"_s)) {
        const QString program = files.hasFile(u"gradlew"_s) ? u"./gradlew"_s : u"gradle"_s;
        found << ProjectProposal {u"spring-boot-gradle"_s,
                                  {program, u"bootRun"_s},
                                  Tr::tr("%1 uses %2.").arg(gradle, u"Spring Boot"_s),
                                  {},
                                  Rank::likely};
    }
}

void addDotNet(const ProjectFiles &files, ProjectProposals &found)
{
    constexpr int most = 10;
    const QStringList below = QStringList {QString()} + files.folders(QString()).mid(0, most);
    for (const QString &folder : below) {
        const QStringList projects = files.files(folder, {u"*.csproj"_s, u"*.fsproj"_s});
        for (const QString &name : projects) {
            const QString path = folder.isEmpty() ? name : folder + u'/' + name;
            if (!files.contains(path, u"Microsoft.NET.Sdk.Web"_s))
                continue;
            QStringList command {u"dotnet"_s, u"run"_s, u"--no-launch-profile"_s};
            if (!folder.isEmpty())
                command << u"--project"_s << folder;
            found << ProjectProposal {u"dotnet"_s,
                                      command,
                                      Tr::tr("%1 uses %2.").arg(path, u"ASP.NET Core"_s),
                                      {},
                                      Rank::likely};
        }
    }
}

} // namespace

ProjectProposals compiledProposals(const ProjectFiles &files)
{
    ProjectProposals found;
    addGo(files, found);
    addRust(files, found);
    addJava(files, found);
    addDotNet(files, found);
    if (files.contains(u"mix.exs"_s, u":phoenix"_s)) {
        found << ProjectProposal {u"phoenix"_s,
                                  {u"mix"_s, u"phx.server"_s},
                                  Tr::tr("%1 uses %2.").arg(u"mix.exs"_s, u"Phoenix"_s),
                                  {},
                                  Rank::likely + 3};
    }
    return found;
}

} // namespace Core
