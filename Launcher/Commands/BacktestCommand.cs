using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>backtest</c>: runs this repository's strategy, or any compiled LEAN algorithm as LEAN's configuration file says.</summary>
internal static class BacktestCommand
{
    public static Command Create()
    {
        var command = new ExampledCommand("backtest", "Runs a compiled LEAN algorithm over a LEAN data folder and writes LEAN's result files.",
            "yenvalve backtest --parameter macro off",
            "yenvalve backtest --config config.json --output results",
            "yenvalve backtest --algorithm-location MyAlgorithm.dll --data-folder Data/Market --backtest-name mine");
        var options = new RunOptions().AddTo(command, writesResults: true);
        return command.Runs(session => ConfiguredBacktest.RunAsync(options.Read(session.Parsed), session));
    }
}
