using System.CommandLine;

namespace YenValve.Launcher.CommandLine;

/// <summary>A command that says by example how it is used: in its help, and in docs/cli.md.</summary>
/// <param name="name">Word on the command line.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole command lines, each beginning with the program's name; the first is the commonest use.</param>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines that show its use.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Sets what the command does.</summary>
    /// <param name="action">The work; its result is the exit code (<see cref="ExitCodes"/>).</param>
    /// <returns>The command itself.</returns>
    public ExampledCommand Runs(Func<Session, Task<int>> action)
    {
        SetAction((parsed, cancellation) => Begin(parsed, cancellation, action));
        return this;
    }

    /// <summary>Sets what the command does, for work that has nothing to keep when it is stopped.</summary>
    /// <param name="action">The work; its result is the exit code (<see cref="ExitCodes"/>).</param>
    /// <returns>The command itself.</returns>
    public ExampledCommand Runs(Func<Session, int> action) =>
        Runs(session => Task.Run(() => action(session)).WaitAsync(session.Cancellation));

    /// <summary>Begins a command's work; Ctrl-C is listened for from its first step on, which is only so once the caller has the task.</summary>
    internal static async Task<int> Begin(ParseResult parsed, CancellationToken cancellation, Func<Session, Task<int>> action)
    {
        await Task.Yield();
        return await action(new Session(parsed, cancellation));
    }
}
