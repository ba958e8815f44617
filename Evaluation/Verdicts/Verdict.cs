using System.Globalization;
using YenValve.Evaluation.Significance;

namespace YenValve.Evaluation.Verdicts;

/// <summary>What the numbers allow to be said about the macro cut, in one sentence that they write themselves.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record Verdict(Finding Finding, string Sentence)
{
    /// <summary>Largest p-value and smallest probability with which an improvement counts as shown.</summary>
    public const double Level = 0.05;

    /// <summary>Reads the numbers.</summary>
    public static Verdict Of(RunEvaluation evaluation)
    {
        var finding = Find(evaluation);
        return new Verdict(finding, Write(evaluation, finding));
    }

    /// <summary>Shown only if interval, placebo and the count of trials all say so; harm is shown by the interval alone.</summary>
    private static Finding Find(RunEvaluation evaluation)
    {
        if (double.IsNaN(evaluation.DeflatedGain)) return Finding.NeverActed;
        var sharpe = evaluation.AgainstTwin.Sharpe;
        if (sharpe.High < 0.0) return Finding.Harm;
        var shown = sharpe.Low > 0.0 && evaluation.Placebo is { } placebo && placebo.SharpePValue <= Level && evaluation.DeflatedGain >= 1.0 - Level;
        return shown ? Finding.Improvement : Finding.NotShown;
    }

    private static string Write(RunEvaluation evaluation, Finding finding)
    {
        if (finding == Finding.NeverActed) return Invariant($"Over {evaluation.Run.Years:0.0} years the macro state changed nothing: the run equals its twin without it.");
        var difference = evaluation.AgainstTwin;
        var confidence = 100.0 * evaluation.Settings.Bootstrap.Confidence;
        var timing = evaluation.Placebo is { } placebo ? Invariant($"{100.0 * placebo.SharpePValue:0}% of shifted timings did at least as well") : "its timing could not be tested";
        var facts = Invariant($"Over {evaluation.Run.Years:0.0} years the macro cut changed the annual return by {Points(difference.AnnualReturn)} points and the Sharpe ratio by {Number(difference.Sharpe)} ({confidence:0}% intervals), {timing}, and the probability that its gain is not luck is {evaluation.ProbabilisticGain:0.00} taken alone, {evaluation.DeflatedGain:0.00} after {evaluation.Settings.Trials} tried rules: ");
        return facts + finding switch
        {
            Finding.Improvement => "an improvement is shown on these years.",
            Finding.Harm => "it did harm.",
            _ => "no improvement is shown; " + Insurance(evaluation) + ".",
        };
    }

    private static string Insurance(RunEvaluation evaluation)
    {
        var (outside, inside) = (100.0 * evaluation.Cost.OutsideWindows, 100.0 * evaluation.Cost.InsideWindows);
        var price = outside < 0.0 ? Invariant($"it cost {-outside:0.0} points a year outside the event windows") : Invariant($"it cost nothing outside the event windows ({outside:+0.0} points a year)");
        var paid = inside > 0.0 ? Invariant($"returned {inside:0.0} points inside them") : Invariant($"returned nothing inside them ({inside:+0.0;-0.0;0.0} points)");
        return price + " and " + paid;
    }

    private static string Points(Interval interval) =>
        Invariant($"{100.0 * interval.Estimate:+0.0;-0.0;0.0} ({100.0 * interval.Low:+0.0;-0.0;0.0} to {100.0 * interval.High:+0.0;-0.0;0.0})");

    private static string Number(Interval interval) => Invariant($"{interval.Estimate:+0.00;-0.00;0.00} ({interval.Low:+0.00;-0.00;0.00} to {interval.High:+0.00;-0.00;0.00})");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
