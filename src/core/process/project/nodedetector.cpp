// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/detectors.h"
#include "core/tr.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Names of scripts that start a server, in the order in which they are wanted.
constexpr std::array serving {
    std::pair {"dev"_L1, Rank::likely + 3},       std::pair {"start"_L1, Rank::likely - 5},
    std::pair {"serve"_L1, Rank::possible + 15},  std::pair {"develop"_L1, Rank::possible + 15},
    std::pair {"server"_L1, Rank::possible + 15}, std::pair {"preview"_L1, Rank::beside},
    std::pair {"storybook"_L1, Rank::beside + 5}, std::pair {"docs"_L1, Rank::beside}};

struct PackageManager
{
    QString program;
    QStringList beforeArguments; // of the script
};

PackageManager managerOf(const ProjectFiles &files, const PositionedJson &package)
{
    const PositionedJson::Member *said = package.find(u"packageManager");
    const QString *text = said ? said->value.as<QString>() : nullptr;
    const QString name = text ? text->section(u'@', 0, 0) : QString();
    if (name == "pnpm"_L1 || (name.isEmpty() && files.hasFile(u"pnpm-lock.yaml"_s)))
        return {u"pnpm"_s, {}};
    if (name == "yarn"_L1 || (name.isEmpty() && files.hasFile(u"yarn.lock"_s)))
        return {u"yarn"_s, {}};
    if (name == "bun"_L1
        || (name.isEmpty() && !files.firstOf({u"bun.lock"_s, u"bun.lockb"_s}).isEmpty()))
        return {u"bun"_s, {}};
    return {u"npm"_s, {u"--"_s}};
}

int rankOf(const QString &script, bool isServer)
{
    for (const auto &[name, rank] : serving) {
        if (script == name)
            return rank;
    }
    for (const auto &[name, rank] : serving) {
        if (script.startsWith(QString(name + u':')) || script.endsWith(QString(u':' + name)))
            return rank - 10;
    }
    return isServer ? Rank::possible : 0;
}

// The words of the last command of a script; none where a shell would be needed to know them.
QStringList wordsOf(const QString &script)
{
    static const QRegularExpression shell(u"['\"`$|;<>()&]"_s);
    static const QRegularExpression assignment(u"^\\w+=\\S*$"_s);
    const QString command = script.section(u"&&"_s, -1);
    if (shell.match(command).hasMatch())
        return {};
    QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()
           && (assignment.match(words[0]).hasMatch() || words[0] == "cross-env"_L1))
        words.removeFirst();
    return words;
}

bool isServer(const CommandPreset &preset, const QStringList &words)
{
    const QStringList manySided {u"anything"_s, u"npm-run"_s, u"node"_s, u"deno"_s};
    const QString what = words.value(words.value(0) == "npx"_L1 ? 2 : 1);
    return !manySided.contains(preset.id) && what != "build"_L1 && what != "watch"_L1;
}

class Scripts
{
public:
    Scripts(const ProjectFiles &files, const PresetCatalogue &presets, PackageManager manager)
        : m_files(files)
        , m_presets(presets)
        , m_manager(std::move(manager))
    {
    }

    void add(const QString &name, const QString &script)
    {
        static const QRegularExpression chores(
            u"^(pre|post)?(build|test|lint|format|check|prepare|install|deploy|clean)\\b"_s);
        if (chores.match(name).hasMatch())
            return;
        const QStringList words = wordsOf(script);
        const CommandPreset &tool = m_presets.forCommand(words);
        const bool known = !words.isEmpty() && isServer(tool, words);
        const int rank = rankOf(name, known);
        if (rank == 0)
            return;
        ProjectProposal proposal;
        proposal.rank = rank;
        proposal.command = {m_manager.program, u"run"_s, name};
        proposal.title = proposal.command.join(u' ');
        proposal.preset = known ? tool.id : u"npm-run"_s;
        if (known && tool.withPort(words) != words && !tool.portArgumentsFirst)
            proposal.command += m_manager.beforeArguments + tool.portArguments;
        proposal.reason = known
            ? Tr::tr("package.json has the script “%1”, which runs %2.").arg(name, tool.name)
            : Tr::tr("package.json has the script “%1”.").arg(name);
        if (!m_files.hasFolder(u"node_modules"_s) && m_needsModules)
            proposal.obstacle
                = Tr::tr("Its packages are not installed: run “%1 install” in the folder first.")
                      .arg(m_manager.program);
        proposals << proposal;
    }

    void setNeedsModules(bool needed) { m_needsModules = needed; }

    ProjectProposals proposals;

private:
    const ProjectFiles &m_files;
    const PresetCatalogue &m_presets;
    PackageManager m_manager;
    bool m_needsModules = false;
};

bool hasMembers(const PositionedJson &package, QStringView key)
{
    const PositionedJson::Member *found = package.find(key);
    const auto *object = found ? found->value.as<PositionedJson::Object>() : nullptr;
    return object && !object->isEmpty();
}

ProjectProposals scriptProposals(const ProjectFiles &files, const PresetCatalogue &presets)
{
    const PositionedJson package = files.json(u"package.json"_s);
    Scripts scripts(files, presets, managerOf(files, package));
    scripts.setNeedsModules(hasMembers(package, u"dependencies")
                            || hasMembers(package, u"devDependencies"));
    const PositionedJson::Member *all = package.find(u"scripts");
    const auto *members = all ? all->value.as<PositionedJson::Object>() : nullptr;
    for (const PositionedJson::Member &each : members ? *members : PositionedJson::Object()) {
        if (const QString *script = each.value.as<QString>())
            scripts.add(each.key, *script);
    }
    return scripts.proposals;
}

} // namespace

ProjectProposals nodeProposals(const ProjectFiles &files, const PresetCatalogue &presets)
{
    ProjectProposals found;
    if (files.hasFile(u"package.json"_s))
        found = scriptProposals(files, presets);
    static const QRegularExpression listening(u"\\bcreateServer\\(|\\.listen\\(|\\bserve\\("_s);
    for (const QString &name : {u"server.js"_s, u"server.mjs"_s, u"app.js"_s, u"index.js"_s}) {
        if (files.hasFile(name) && files.text(name).contains(listening)) {
            found << ProjectProposal {u"node"_s,
                                      {u"node"_s, name},
                                      Tr::tr("%1 listens for requests.").arg(name),
                                      {},
                                      Rank::possible + 5};
            break;
        }
    }
    const PositionedJson deno = files.json(files.firstOf({u"deno.json"_s, u"deno.jsonc"_s}));
    const PositionedJson::Member *tasks = deno.find(u"tasks");
    for (const QString &name : {u"dev"_s, u"start"_s, u"serve"_s}) {
        if (tasks && tasks->value.find(name))
            found << ProjectProposal {u"deno"_s,
                                      {u"deno"_s, u"task"_s, name},
                                      Tr::tr("deno.json has the task “%1”.").arg(name),
                                      {},
                                      name == "dev"_L1 ? Rank::likely : Rank::possible};
    }
    return found;
}

} // namespace Core
