using System.CommandLine;
using NUnit.Framework;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Commands;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.CommandLine;

/// <summary>What holds for every command there is.</summary>
[TestFixture, NonParallelizable]
public sealed class EveryCommandTests
{
    private static IEnumerable<TestCaseData> Commands() => Below(YenValveCommand.Create(), []);

    [TestCaseSource(nameof(Commands))]
    public async Task HelpShowsAnExampleThatIsUnderstood(string[] words)
    {
        var command = (ExampledCommand)YenValveCommand.Create().Parse(words).CommandResult.Command;
        var run = await CommandLineRun.Of([.. words, "--help"]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(command.Examples, Is.Not.Empty);
        foreach (var example in command.Examples)
        {
            Assert.That(run.Output, Does.Contain(example));
            Assert.That(example, Does.StartWith("yenvalve " + string.Join(' ', words)));
            Assert.That(YenValveCommand.Create().Parse(example["yenvalve ".Length..]).Errors.Select(error => error.Message), Is.Empty);
        }
    }

    [TestCase("")]
    [TestCase("validate")]
    [TestCase("data")]
    public async Task HelpOfAGroupShowsAnExampleOfEachOfItsCommands(string group)
    {
        string[] words = group.Length == 0 ? [] : [group];
        var run = await CommandLineRun.Of([.. words, "--help"]);

        foreach (var child in YenValveCommand.Create().Parse(words).CommandResult.Command.Subcommands.Where(child => !child.Hidden))
            Assert.That(run.Output.ReplaceLineEndings(" "), Does.Contain($"  {string.Join(' ', ["yenvalve", .. words, child.Name])} "), "an example, which stands after two blanks");
    }

    [TestCaseSource(nameof(Commands))]
    public async Task AnUnknownOptionIsOneLineAndTwo(string[] words)
    {
        var run = await CommandLineRun.Of([.. words, "--no-such-option"]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("yenvalve: "));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task HelpOfTheWholeNamesEveryCommandAndExitCode()
    {
        var run = await CommandLineRun.Of("--help");

        Assert.That(run.ExitCode, Is.Zero);
        foreach (var command in YenValveCommand.Create().Subcommands.Where(c => !c.Hidden)) Assert.That(run.Output, Does.Contain("  " + command.Name));
        foreach (var (code, meaning) in ExitCodes.Meanings) Assert.That(run.Output, Does.Contain(FormattableString.Invariant($"{code,-4} {meaning}")));
    }

    [Test]
    public async Task TheDocumentIsMadeFromTheCommands()
    {
        var run = await CommandLineRun.Of("reference");
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "cli.md"));

        Assert.That(document.ReplaceLineEndings("\n"), Is.EqualTo(run.Output.ReplaceLineEndings("\n")), "write it again: yenvalve reference > docs/cli.md");
    }

    private static IEnumerable<TestCaseData> Below(Command command, string[] words)
    {
        foreach (var child in command.Subcommands.Where(child => !child.Hidden))
        {
            string[] path = [.. words, child.Name];
            if (child.Subcommands.Count == 0) yield return new TestCaseData((object)path).SetArgDisplayNames(string.Join(' ', path));
            foreach (var test in Below(child, path)) yield return test;
        }
    }
}
