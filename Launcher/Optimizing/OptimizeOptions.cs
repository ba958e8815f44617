using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Optimization.Configuration;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;

namespace YenValve.Launcher.Optimizing;

/// <summary>Options of a sweep, under the LEAN CLI's names where it has them; what an optimiser's configuration file says stands in for those not given.</summary>
internal sealed class OptimizeOptions
{
    private const string DefaultTarget = "Sharpe Ratio";
    private const int RangeSegments = 10;

    private readonly Option<string> _strategy = new("--strategy") { Description = "\"Grid Search\", \"Euler Search\", \"Random Search\" or \"List\".", HelpName = "name" };
    private readonly Option<string> _target = new("--target") { Description = "Statistic that ranks runs, as LEAN names it: \"Sharpe Ratio\", TotalPerformance.PortfolioStatistics.Drawdown. Without it the Sharpe ratio.", HelpName = "name" };
    private readonly Option<string> _direction = new("--target-direction") { Description = "Which end is wanted: max or min. Without it max, and min for a drawdown.", HelpName = "max|min" };
    private readonly Option<string[]> _parameters = Words("--parameter", "name min max step", "Parameter and its range; a fourth number is where Euler Search stops refining. One value holds it, a,b,c lists values. Repeat for more.");
    private readonly Option<string[]> _constraints = Words("--constraint", "condition", "Condition of being ranked, such as \"Drawdown < 0.25\"; repeat for more.");
    private readonly Option<int?> _workers = new("--max-concurrent-backtests") { Description = "Runs side by side. Without it one a core.", HelpName = "number" };
    private readonly Option<string> _config = new("--optimizer-config") { Description = "LEAN's configuration of an optimisation; other options win over it.", HelpName = "file" };
    private readonly Option<int?> _trials = new("--trials") { Description = "Runs of a random search. Without it 100.", HelpName = "number" };
    private readonly Option<int> _seed = new("--seed") { Description = "Chooses the points of a random search.", HelpName = "number", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _list = new("--list") { Description = "File of a list: names in the first line, one set in each other, commas between.", HelpName = "file" };
    private readonly Option<string> _shard = new("--shard") { Description = "Runs the k-th of n shares of the search, for merge to put together.", HelpName = "k/n" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="runs">Whether it runs anything, or ranks what was run.</param>
    public OptimizeOptions AddTo(Command command, bool runs)
    {
        Option[] ranking = [_target, _direction, _constraints, _config];
        Option[] running = [_strategy, _parameters, _workers, _trials, _seed, _list, _shard];
        foreach (var option in runs ? [.. running, .. ranking] : ranking) command.Add(option);
        return this;
    }

    /// <summary>Reads the options into what is to be done, and the parameters that are held.</summary>
    /// <exception cref="ConfigurationException">They cannot be done; says which.</exception>
    public (SweepPlan Plan, IReadOnlyDictionary<string, string> Held) Read(ParseResult parsed) => Guarded.Of(() =>
    {
        var file = parsed.GetValue(_config) is { } path ? OptimizerConfig.Read(path) : new OptimizerConfig();
        var (varied, held) = ParameterArguments.Read(parsed.GetValue(_parameters) ?? [], RangeSegments);
        IReadOnlyList<ParameterDimension> dimensions = varied.Count > 0 ? varied : file.Parameters;
        var plan = new SweepPlan
        {
            Search = Search(parsed, parsed.GetValue(_strategy) ?? file.Strategy, dimensions, file.Segments),
            Ranking = Ranking(parsed, file),
            Workers = Workers(parsed.GetValue(_workers) ?? file.Workers),
            Shard = parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard) : Shard.Whole,
        };
        return (plan, held);
    });

    /// <summary>What ranks runs.</summary>
    /// <exception cref="ConfigurationException">A target or a constraint cannot be read.</exception>
    public Ranking Ranking(ParseResult parsed) => Guarded.Of(() => Ranking(parsed, parsed.GetValue(_config) is { } path ? OptimizerConfig.Read(path) : new OptimizerConfig()));

    private Ranking Ranking(ParseResult parsed, OptimizerConfig file)
    {
        var name = parsed.GetValue(_target);
        var target = name == null && file.Target is { } given ? given : new Target(new StatisticName(name ?? DefaultTarget), Usual(name ?? DefaultTarget));
        if (parsed.GetValue(_direction) is { } direction)
        {
            target = target with
            {
                Direction = direction.ToLowerInvariant() switch
                {
                    "max" => Direction.Max,
                    "min" => Direction.Min,
                    _ => throw new ArgumentException($"--target-direction '{direction}' is neither max nor min"),
                },
            };
        }

        var constraints = parsed.GetValue(_constraints) is { Length: > 0 } texts ? [.. texts.Select(Constraint.Parse)] : file.Constraints;
        return new Ranking(target, constraints);
    }

    private ISearch Search(ParseResult parsed, string? strategy, IReadOnlyList<ParameterDimension> dimensions, int? segments)
    {
        var list = parsed.GetValue(_list);
        var name = (strategy ?? (list != null ? "list" : parsed.GetValue(_trials) != null ? "random" : "grid")).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return name switch
        {
            "grid" or "gridsearch" => new GridSearch(dimensions),
            "euler" or "eulersearch" => new EulerSearch(dimensions, segments ?? EulerSearch.DefaultSegments),
            "random" or "randomsearch" => new RandomSearch(dimensions, parsed.GetValue(_trials) ?? 100, parsed.GetValue(_seed)),
            "list" => ListSearch.FromCsv(list ?? throw new ArgumentException("--strategy List wants --list <file>")),
            _ => throw new ArgumentException($"--strategy '{strategy}' is none of Grid Search, Euler Search, Random Search, List"),
        };
    }

    private static Direction Usual(string target) => target.Contains("drawdown", StringComparison.OrdinalIgnoreCase) ? Direction.Min : Direction.Max;

    private static int Workers(int? asked) => asked switch
    {
        null => Environment.ProcessorCount,
        > 0 => asked.Value,
        _ => throw new ArgumentException("--max-concurrent-backtests has to be 1 or more"),
    };

    private static Option<string[]> Words(string name, string help, string description) => new(name)
    {
        Description = description,
        HelpName = help,
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
