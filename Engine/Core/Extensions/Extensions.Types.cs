using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Name of a type with its type arguments, as it is written in C#.</summary>
    public static string GetBetterTypeName(this Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var arguments = type.GetGenericArguments();
        return type.Name.Replace($"`{arguments.Length}", $"<{string.Join(", ", arguments.Select(GetBetterTypeName))}>");
    }

    /// <summary>Whether the type is, or derives from, another type, which may be an open generic one.</summary>
    public static bool IsSubclassOfGeneric(this Type type, Type possibleSuperType)
    {
        for (var current = type; current != null && current != typeof(object); current = current.BaseType)
        {
            var candidate = current.IsGenericType && possibleSuperType.IsGenericTypeDefinition ? current.GetGenericTypeDefinition() : current;
            if (candidate == possibleSuperType) return true;
        }
        return false;
    }

    /// <summary>Whether the name is the type's, short, full or with its assembly.</summary>
    public static bool MatchesTypeName(this Type type, string typeName) =>
        type.Name == typeName || type.FullName == typeName || type.AssemblyQualifiedName == typeName;

    /// <summary>A new object of a data type, which needs a constructor without parameters.</summary>
    public static BaseData GetBaseDataInstance(this Type type)
    {
        var activator = ObjectActivator.GetActivator(type)
            ?? throw new ArgumentException($"Data type '{type.Name}' missing parameterless constructor. E.g. public {type.Name}() {{ }}");
        return activator([type]) as BaseData
            ?? throw new ArgumentException($"Data type '{type.Name}' does not inherit required BaseData");
    }

    /// <summary>Whether the type overrides the Reader that takes a stream.</summary>
    public static bool ImplementsStreamReader(this Type baseDataType)
    {
        if (baseDataType == typeof(TradeBar) || baseDataType == typeof(QuoteBar) || baseDataType == typeof(Tick)) return true;
        var method = baseDataType.GetMethod("Reader", [typeof(SubscriptionDataConfig), typeof(StreamReader), typeof(DateTime), typeof(bool)]);
        return method is not null && method.DeclaringType == baseDataType && method.DeclaringType != typeof(BaseData);
    }

    /// <summary>The custom type that all the symbols are made of, or null.</summary>
    public static Type? GetCustomDataTypeFromSymbols(Symbol[] symbols)
    {
        Type? common = null;
        foreach (var symbol in symbols)
        {
            if (!SecurityIdentifier.TryGetCustomDataTypeInstance(symbol.ID.Symbol, out var type)) return null;
            if (common is not null && common != type) return null;
            common = type;
        }
        return common;
    }

    /// <summary>Whether the symbol's data of a type is custom data.</summary>
    public static bool IsCustomDataType(Symbol symbol, Type type) =>
        type.Namespace != typeof(Bar).Namespace || GetCustomDataTypeFromSymbols([symbol]) != null;

    /// <summary>Whether the symbol is custom data of the type.</summary>
    public static bool IsCustomDataType<T>(this Symbol symbol) =>
        symbol.SecurityType == SecurityType.Base
        && SecurityIdentifier.TryGetCustomDataType(symbol.ID.Symbol, out var type)
        && typeof(T).Name.Equals(type, StringComparison.InvariantCultureIgnoreCase);
}
