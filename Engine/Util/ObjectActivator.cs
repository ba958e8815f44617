using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace QuantConnect.Util;

/// <summary>Makes and copies objects of types that are only known at run time.</summary>
public static class ObjectActivator
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // entries go with their type, so a finished run's assembly can be unloaded
    private static readonly ConditionalWeakTable<Type, Func<object[], object>> Activators = [];
    private static readonly Func<object, object> CopyFields = typeof(object)
        .GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    /// <summary>Maker of objects of a type: its constructor without parameters, or null when it has none.</summary>
    public static Func<object[], object>? GetActivator(Type dataType)
    {
        if (Activators.TryGetValue(dataType, out var known)) return known;
        if (dataType.IsAbstract) return null;

        if (dataType.GetConstructor(Own, []) is null) return null;

        // The runtime keeps the maker of a type by itself; a compiled expression would cost a run of seconds more than it saves.
        Func<object[], object> made = _ => Activator.CreateInstance(dataType, Own | BindingFlags.DoNotWrapExceptions, null, null, null)!;
        Activators.AddOrUpdate(dataType, made);
        return made;
    }

    /// <summary>Sets the maker of a type.</summary>
    public static void AddActivator(Type key, Func<object[], object> value) => Activators.AddOrUpdate(key, value);

    /// <summary>A copy that shares what the original refers to.</summary>
    public static object Clone(object instanceToClone) => CopyFields(instanceToClone);

    /// <summary>A copy that shares what the original refers to.</summary>
    public static T Clone<T>(T instanceToClone) where T : class => (T)CopyFields(instanceToClone);
}
