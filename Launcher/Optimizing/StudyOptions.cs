using System.CommandLine;
using YenValve.Evaluation.Verdicts;
using YenValve.Optimization.Verdicts;

namespace YenValve.Launcher.Optimizing;

/// <summary>Options of how a study is judged.</summary>
internal sealed class StudyOptions
{
    private readonly Option<int?> _before = new("--trials-before") { Description = $"Trials made outside of the study, which count like its own. Without it {Trials.Prototype} for this repository's strategy (those of its design), else 0.", HelpName = "number" };
    private readonly Option<int?> _train = new("--train-days") { Description = "Days seen before the first test of the walk-forward. Without it two years, or half of the days where they are fewer than four.", HelpName = "number" };
    private readonly Option<int> _test = new("--test-days") { Description = "Days of a test of the walk-forward.", HelpName = "number", DefaultValueFactory = _ => 365 };
    private readonly Option<string> _window = new("--window") { Description = "Days seen by a choice of the walk-forward: expanding (all before) or rolling (the latest).", HelpName = "expanding|rolling", DefaultValueFactory = _ => "expanding" };
    private readonly Option<int?> _embargo = new("--embargo") { Description = "Days left out between those seen and those tested. Without it a hundredth of all, and 20 at least.", HelpName = "number" };

    public StudyOptions AddTo(Command command)
    {
        foreach (var option in (Option[])[_before, _train, _test, _window, _embargo]) command.Add(option);
        return this;
    }

    /// <summary>Reads the options.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="algorithm">Identity of the study's algorithm, see <see cref="Optimization.Study.RunIdentity.Algorithm"/>; null where it has no run.</param>
    /// <exception cref="ConfigurationException">A number is out of range.</exception>
    public StudySettings Read(ParseResult parsed, string? algorithm)
    {
        int? least = parsed.GetValue(_train);
        if (least < 30 || parsed.GetValue(_test) < 30) throw new ConfigurationException("a window of the walk-forward has 30 days at least");
        if (parsed.GetValue(_embargo) < 0) throw new ConfigurationException("--embargo is not negative");
        if (parsed.GetValue(_before) < 0) throw new ConfigurationException("--trials-before is not negative");
        return new StudySettings
        {
            TrialsBefore = parsed.GetValue(_before) ?? (ConfiguredStudy.IsOwn(algorithm) ? Trials.Prototype : 0),
            TrainDays = least,
            TestDays = parsed.GetValue(_test),
            Embargo = parsed.GetValue(_embargo),
            IsRolling = parsed.GetValue(_window)?.ToLowerInvariant() switch
            {
                "expanding" => false,
                "rolling" => true,
                var other => throw new ConfigurationException($"--window '{other}' is neither expanding nor rolling"),
            },
        };
    }
}
