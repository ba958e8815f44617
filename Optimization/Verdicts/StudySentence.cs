using System.Globalization;

namespace YenValve.Optimization.Verdicts;

/// <summary>The finding of a study in one plain sentence, written from its figures.</summary>
internal static class StudySentence
{
    private const double Sure = 0.95;
    private const double LikelyOverfit = 0.5;
    private const double HardlyOverfit = 0.2;
    private const double PlateauKept = 0.8;

    public static StudyFinding FindingOf(StudyVerdict verdict)
    {
        if (!(verdict.Deflated >= 0.5) || verdict.Overfitting?.Probability >= LikelyOverfit || verdict.OutOfSample?.Stitched.Sharpe <= 0.0) return StudyFinding.Luck;
        var holds = verdict.Deflated >= Sure && verdict.Overfitting?.Probability <= HardlyOverfit && verdict.OutOfSample != null
            && verdict.OutOfSample.MedianPathSharpe > 0.0 && verdict.Plateau.Kept >= PlateauKept && verdict.Years >= verdict.MinimumYears;
        return holds ? StudyFinding.HoldsUp : StudyFinding.Unproven;
    }

    public static string Of(StudyVerdict verdict)
    {
        var opening = FindingOf(verdict) switch
        {
            StudyFinding.Luck => "Take it for luck",
            StudyFinding.Unproven => "Not proven",
            _ => "It holds up on these days",
        };
        return $"{opening}: {string.Join(", ", Parts(verdict))}.";
    }

    private static IEnumerable<string> Parts(StudyVerdict verdict)
    {
        yield return Text($"after {verdict.Trials} trials luck alone would show a best Sharpe ratio of {verdict.LuckySharpe:0.00}, and the best shows {verdict.Sharpe:0.00} (deflated probability {verdict.Deflated:0%})");
        if (verdict.Overfitting is { } overfitting) yield return Text($"the best in one half of the days ends in the worse half of the trials on the other {overfitting.Probability:0%} of the time");
        if (verdict.OutOfSample is { } tested) yield return Text($"chosen on earlier days and scored on later ones it earned {tested.Stitched.AnnualReturn:0.0%} a year at a Sharpe ratio of {tested.Stitched.Sharpe:0.00}");
        if (verdict.Years < verdict.MinimumYears) yield return double.IsInfinity(verdict.MinimumYears) ? "no length of backtest would do" : Text($"{verdict.MinimumYears:0.0} years would be needed and there are {verdict.Years:0.0}");
        if (verdict.Plateau.Neighbours.Count == 0) yield return "none of its neighbours was tried";
        else if (double.IsNaN(verdict.Plateau.Kept)) yield return Text($"its neighbours score {verdict.Plateau.Mean:0.00} against its {verdict.Plateau.Best.Score:0.00}");
        else yield return Text($"its neighbours keep {verdict.Plateau.Kept:0%} of its score");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
